"""Keys: our account, Olm and Megolm sessions, devices, cross-signing."""

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    Column,
    Integer,
    LargeBinary,
    String,
    Table,
    UniqueConstraint,
)

from assistant.storage.schema import Instant, metadata

crypto_accounts = Table(
    "crypto_accounts",
    metadata,
    Column("user_id", String, primary_key=True),
    Column("device_id", String, primary_key=True),
    Column("pickle", LargeBinary, nullable=False),
    Column("shared", Boolean, nullable=False),
    Column("fallback", JSON),  # {"uploaded": bool}: what we know of the fallback key
)

olm_sessions = Table(
    "olm_sessions",
    metadata,
    Column("session_id", String, primary_key=True),
    Column("sender_key", String, nullable=False, index=True),
    Column("pickle", LargeBinary, nullable=False),
    Column("created_at", Instant, nullable=False),
    Column("used_at", Instant, nullable=False),
)

megolm_sessions = Table(
    "megolm_sessions",
    metadata,
    Column("room_id", String, primary_key=True),
    Column("sender_key", String, primary_key=True),
    Column("session_id", String, primary_key=True, index=True),
    Column("signing_key", String, nullable=False),
    Column("chain", JSON, nullable=False),  # forwarding chain
    Column("pickle", LargeBinary, nullable=False),
    Column("first_index", BigInteger, nullable=False, default=0),  # the first that it can decrypt
)

megolm_floors = Table(
    # sessions that held a secret ballot: below this index nothing is ever to be read again
    "megolm_floors",
    metadata,
    Column("session_id", String, primary_key=True),
    Column("floor", BigInteger, nullable=False),
)

megolm_indexes = Table(
    # each (session, index) is used by one event only
    "megolm_indexes",
    metadata,
    Column("session_id", String, primary_key=True),
    Column("sender_key", String, primary_key=True),
    Column("index", BigInteger, primary_key=True),
    Column("event_id", String, nullable=False),
)

devices = Table(
    "devices",
    metadata,
    Column("user_id", String, primary_key=True),
    Column("device_id", String, primary_key=True),
    Column("ed25519", String, nullable=False),
    Column("curve25519", String, nullable=False),
    Column("name", String, nullable=False),
    Column("deleted", Boolean, nullable=False),
    UniqueConstraint("user_id", "device_id", "curve25519"),
)

tracked_users = Table(
    "tracked_users",
    metadata,
    Column("user_id", String, primary_key=True),
    Column("outdated", Boolean, nullable=False),
)

key_requests = Table(
    "key_requests",
    metadata,
    Column("request_id", String, primary_key=True),
    Column("session_id", String, nullable=False, index=True),
    Column("room_id", String, nullable=False),
    Column("algorithm", String, nullable=False),
    Column("sender_key", String),  # of the session, where the event named it
    Column("asked", String, nullable=False, default=""),  # the sender whose devices were asked
    Column("requested_at", Instant),
)

cross_signing_keys = Table(
    "cross_signing_keys",
    metadata,
    Column("user_id", String, primary_key=True),
    Column("usage", String, primary_key=True),  # master, self_signing, user_signing
    Column("public", String, nullable=False),
    Column("seed", LargeBinary, nullable=False),  # encrypted with the pickle key
    Column("version", Integer, nullable=False, default=1),
)
