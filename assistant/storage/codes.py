"""One-time codes that link a Matrix ID to a person."""

from sqlalchemy import Column, ForeignKey, Integer, String, Table

from assistant.storage.schema import Instant, metadata

codes = Table(
    "codes",
    metadata,
    Column("id", Integer, primary_key=True),
    # None: asked for with an address that we do not know. The row exists all the same, so that
    # known and unknown addresses are treated alike to the end.
    Column("person_id", ForeignKey("persons.id", ondelete="CASCADE"), index=True),
    Column("asker", String, index=True),  # the Matrix ID that asked; None for an invitation
    Column("digest", String, nullable=False, index=True),  # HMAC-SHA256 of the folded code
    Column("created_at", Instant, nullable=False),
    Column("expires_at", Instant, nullable=False),
    Column("used_at", Instant),
)

code_tries = Table(
    "code_tries",
    metadata,
    Column("user_id", String, primary_key=True),
    Column("tries", Integer, nullable=False),
    Column("since", Instant, nullable=False),
)
