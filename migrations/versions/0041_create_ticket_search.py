"""Create the full-text index of tickets."""

from alembic import op

revision = "0041"
down_revision = "0040"

INDEX = """CREATE VIRTUAL TABLE ticket_search USING fts5(
circle, words, tokenize = "unicode61 remove_diacritics 2")"""
FORGETS = """CREATE TRIGGER tickets_leave_search AFTER DELETE ON tickets FOR EACH ROW BEGIN
DELETE FROM ticket_search WHERE rowid = OLD.number; END"""


def upgrade() -> None:
    if op.get_bind().dialect.name == "sqlite":
        op.execute(INDEX)
        op.execute(FORGETS)


def downgrade() -> None:
    if op.get_bind().dialect.name == "sqlite":
        op.execute("DROP TRIGGER tickets_leave_search")
        op.execute("DROP TABLE ticket_search")
