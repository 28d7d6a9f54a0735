"""Create keys: account, sessions, devices, cross-signing."""

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"


def upgrade() -> None:
    op.create_table(
        "crypto_accounts",
        sa.Column("user_id", sa.String(), nullable=False),
        sa.Column("device_id", sa.String(), nullable=False),
        sa.Column("pickle", sa.LargeBinary(), nullable=False),
        sa.Column("shared", sa.Boolean(), nullable=False),
        sa.Column("fallback", sa.JSON(), nullable=True),
        sa.PrimaryKeyConstraint("user_id", "device_id", name=op.f("pk_crypto_accounts")),
    )
    op.create_table(
        "olm_sessions",
        sa.Column("session_id", sa.String(), nullable=False),
        sa.Column("sender_key", sa.String(), nullable=False),
        sa.Column("pickle", sa.LargeBinary(), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("used_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("session_id", name=op.f("pk_olm_sessions")),
    )
    op.create_index(
        op.f("ix_olm_sessions_sender_key"), "olm_sessions", ["sender_key"], unique=False
    )
    op.create_table(
        "megolm_sessions",
        sa.Column("room_id", sa.String(), nullable=False),
        sa.Column("sender_key", sa.String(), nullable=False),
        sa.Column("session_id", sa.String(), nullable=False),
        sa.Column("signing_key", sa.String(), nullable=False),
        sa.Column("chain", sa.JSON(), nullable=False),
        sa.Column("pickle", sa.LargeBinary(), nullable=False),
        sa.Column("first_index", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint(
            "room_id", "sender_key", "session_id", name=op.f("pk_megolm_sessions")
        ),
    )
    op.create_index(
        op.f("ix_megolm_sessions_session_id"), "megolm_sessions", ["session_id"], unique=False
    )
    op.create_table(
        "megolm_indexes",
        sa.Column("session_id", sa.String(), nullable=False),
        sa.Column("sender_key", sa.String(), nullable=False),
        sa.Column("index", sa.BigInteger(), nullable=False),
        sa.Column("event_id", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint(
            "session_id", "sender_key", "index", name=op.f("pk_megolm_indexes")
        ),
    )
    op.create_table(
        "devices",
        sa.Column("user_id", sa.String(), nullable=False),
        sa.Column("device_id", sa.String(), nullable=False),
        sa.Column("ed25519", sa.String(), nullable=False),
        sa.Column("curve25519", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("deleted", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("user_id", "device_id", name=op.f("pk_devices")),
        sa.UniqueConstraint("user_id", "device_id", "curve25519", name=op.f("uq_devices_user_id")),
    )
    op.create_table(
        "tracked_users",
        sa.Column("user_id", sa.String(), nullable=False),
        sa.Column("outdated", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("user_id", name=op.f("pk_tracked_users")),
    )
    op.create_table(
        "key_requests",
        sa.Column("request_id", sa.String(), nullable=False),
        sa.Column("session_id", sa.String(), nullable=False),
        sa.Column("room_id", sa.String(), nullable=False),
        sa.Column("algorithm", sa.String(), nullable=False),
        sa.Column("sender_key", sa.String(), nullable=True),
        sa.Column("asked", sa.String(), nullable=False),
        sa.Column("requested_at", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("request_id", name=op.f("pk_key_requests")),
    )
    op.create_index(
        op.f("ix_key_requests_session_id"), "key_requests", ["session_id"], unique=False
    )
    op.create_table(
        "cross_signing_keys",
        sa.Column("user_id", sa.String(), nullable=False),
        sa.Column("usage", sa.String(), nullable=False),
        sa.Column("public", sa.String(), nullable=False),
        sa.Column("seed", sa.LargeBinary(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("user_id", "usage", name=op.f("pk_cross_signing_keys")),
    )


def downgrade() -> None:
    op.drop_table("cross_signing_keys")
    op.drop_table("key_requests")
    op.drop_table("tracked_users")
    op.drop_table("devices")
    op.drop_table("megolm_indexes")
    op.drop_table("megolm_sessions")
    op.drop_table("olm_sessions")
    op.drop_table("crypto_accounts")
