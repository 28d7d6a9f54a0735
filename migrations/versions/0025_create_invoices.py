"""Create legal entities, their number series, and documents that never change."""

import sqlalchemy as sa
from alembic import op

revision = "0025"
down_revision = "0024"

TRIGGERS = (
    """CREATE TRIGGER series_go_up BEFORE UPDATE ON series FOR EACH ROW
WHEN NEW.entity <> OLD.entity OR NEW.prefix <> OLD.prefix OR NEW.last <> OLD.last + 1
BEGIN SELECT RAISE(ABORT, 'a series goes up by one'); END""",
    """CREATE TRIGGER series_stay BEFORE DELETE ON series FOR EACH ROW
BEGIN SELECT RAISE(ABORT, 'a series is never deleted'); END""",
    """CREATE TRIGGER documents_issued_stays BEFORE UPDATE OF id, issuer, number,
number_key, kind, origin, issued, due, currency, net_minor, tax_minor, total_minor, description,
language, supplied_from, supplied_until, corrects, seller, buyer, lines, source, created_at
ON documents FOR EACH ROW WHEN OLD.origin = 'issued'
BEGIN SELECT RAISE(ABORT, 'an issued document never changes'); END""",
    """CREATE TRIGGER documents_issued_is_theirs BEFORE UPDATE OF member_id
ON documents FOR EACH ROW WHEN OLD.origin = 'issued' AND NEW.member_id IS NOT NULL
AND NEW.member_id IS NOT OLD.member_id
BEGIN SELECT RAISE(ABORT, 'an issued document never changes'); END""",
    """CREATE TRIGGER documents_issued_is_kept BEFORE DELETE ON documents FOR EACH ROW
WHEN OLD.origin = 'issued'
BEGIN SELECT RAISE(ABORT, 'an issued document is never deleted'); END""",
)


def upgrade() -> None:
    op.create_table(
        "entities",
        sa.Column("slug", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("address", sa.JSON(), nullable=False),
        sa.Column("email", sa.String(), nullable=True),
        sa.Column("vat_number", sa.String(), nullable=True),
        sa.Column("registration_number", sa.String(), nullable=True),
        sa.Column("category", sa.String(), nullable=False),
        sa.Column("rate", sa.String(), nullable=False),
        sa.Column("reason", sa.JSON(), nullable=True),
        sa.Column("series", sa.String(), nullable=False),
        sa.Column("credit_series", sa.String(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("iban", sa.String(), nullable=True),
        sa.Column("bic", sa.String(), nullable=True),
        sa.Column("payment_days", sa.Integer(), nullable=False),
        sa.Column("is_default", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("slug", name=op.f("pk_entities")),
    )
    op.create_table(
        "series",
        sa.Column("entity", sa.String(), nullable=False),
        sa.Column("prefix", sa.String(), nullable=False),
        sa.Column("last", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["entity"], ["entities.slug"], name=op.f("fk_series_entity_entities")
        ),
        sa.PrimaryKeyConstraint("entity", "prefix", name=op.f("pk_series")),
    )
    op.create_table(
        "documents",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("issuer", sa.String(), nullable=False),
        sa.Column("number", sa.String(), nullable=False),
        sa.Column("number_key", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("origin", sa.String(), nullable=False),
        sa.Column("member_id", sa.Integer(), nullable=True),
        sa.Column("issued", sa.Date(), nullable=False),
        sa.Column("due", sa.Date(), nullable=True),
        sa.Column("currency", sa.String(), nullable=False),
        sa.Column("net_minor", sa.BigInteger(), nullable=False),
        sa.Column("tax_minor", sa.BigInteger(), nullable=False),
        sa.Column("total_minor", sa.BigInteger(), nullable=False),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("description", sa.String(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("paid_on", sa.Date(), nullable=True),
        sa.Column("supplied_from", sa.Date(), nullable=True),
        sa.Column("supplied_until", sa.Date(), nullable=True),
        sa.Column("corrects", sa.String(), nullable=True),
        sa.Column("seller", sa.JSON(), nullable=True),
        sa.Column("buyer", sa.JSON(), nullable=True),
        sa.Column("lines", sa.JSON(), nullable=False),
        sa.Column("source", sa.String(), nullable=True),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.CheckConstraint(
            "net_minor + tax_minor = total_minor", name=op.f("ck_documents_adds_up")
        ),
        sa.ForeignKeyConstraint(
            ["member_id"],
            ["members.id"],
            name=op.f("fk_documents_member_id_members"),
            ondelete="SET NULL",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_documents")),
        sa.UniqueConstraint("issuer", "number", name=op.f("uq_documents_issuer")),
    )
    op.create_index("ix_documents_number_key", "documents", ["number_key"], unique=False)
    op.create_index("ix_documents_member", "documents", ["member_id", "issued", "id"], unique=False)
    op.create_index(
        "ix_documents_open",
        "documents",
        ["member_id", "issued", "id"],
        unique=False,
        sqlite_where=sa.text("status = 'open'"),
    )
    op.create_table(
        "billed_periods",
        sa.Column("member_id", sa.Integer(), nullable=False),
        sa.Column("period", sa.String(), nullable=False),
        sa.Column("document_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["document_id"], ["documents.id"], name=op.f("fk_billed_periods_document_id_documents")
        ),
        sa.ForeignKeyConstraint(
            ["member_id"],
            ["members.id"],
            name=op.f("fk_billed_periods_member_id_members"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("member_id", "period", name=op.f("pk_billed_periods")),
    )
    for trigger in TRIGGERS:
        op.execute(trigger)


def downgrade() -> None:
    op.drop_table("billed_periods")
    op.drop_table("documents")
    op.drop_table("series")
    op.drop_table("entities")
