"""Create the digests of payers who were forgotten, whose rows go."""

import sqlalchemy as sa
from alembic import op

revision = "0031"
down_revision = "0030"


def upgrade() -> None:
    op.create_table(
        "forgotten_payers",
        sa.Column("digest", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("digest", name=op.f("pk_forgotten_payers")),
    )
    # Until now they were blanked, with their accounts, which often are names. Others like them are
    # nobody's, too, and made again when a source tells of them.
    op.execute(
        "DELETE FROM payers WHERE name = '' AND member_id IS NULL AND json_array_length(emails) = 0"
    )
    op.execute("DELETE FROM payments WHERE payer_id NOT IN (SELECT id FROM payers)")


def downgrade() -> None:
    op.drop_table("forgotten_payers")
