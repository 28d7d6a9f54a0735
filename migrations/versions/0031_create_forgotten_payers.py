"""Create the digests of payers who were forgotten, whose rows go."""

import sqlalchemy as sa
from alembic import op

revision = "0031"
down_revision = "0030"

_BLANKED = "name = '' AND member_id IS NULL AND json_array_length(emails) = 0"


def upgrade() -> None:
    op.create_table(
        "forgotten_payers",
        sa.Column("digest", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("digest", name=op.f("pk_forgotten_payers")),
    )
    # Until now they were blanked, with their accounts, which often are names. Others like them are
    # nobody's, too, and made again when a source tells of them.
    theirs = f"payer_id IN (SELECT id FROM payers WHERE {_BLANKED})"
    op.execute(f"DELETE FROM payments WHERE {theirs}")  # noqa: S608 - no value from outside
    op.execute(f"DELETE FROM payers WHERE {_BLANKED}")  # noqa: S608 - the same


def downgrade() -> None:
    op.drop_table("forgotten_payers")
