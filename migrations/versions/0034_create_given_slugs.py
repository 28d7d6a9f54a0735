"""Remember every slug that was given to a room, so that none is given anew."""

from hashlib import sha256

import sqlalchemy as sa
from alembic import op

revision = "0034"
down_revision = "0033"


def upgrade() -> None:
    given = op.create_table(
        "given_slugs",
        sa.Column("digest", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("digest", name=op.f("pk_given_slugs")),
    )
    slugs = op.get_bind().execute(sa.text("SELECT slug FROM rooms")).scalars().all()
    rows = [{"digest": sha256(slug.encode()).hexdigest()} for slug in slugs]
    if rows:
        op.bulk_insert(given, rows)


def downgrade() -> None:
    op.drop_table("given_slugs")
