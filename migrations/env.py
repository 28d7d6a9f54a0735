"""What Alembic runs: our migrations over the connection that the caller hands in."""

from alembic import context
from sqlalchemy import Connection

from assistant.storage.schema import metadata


def migrate() -> None:
    """Run the migrations asked for, all in the caller's transaction."""
    connection: Connection = context.config.attributes["connection"]
    context.configure(
        connection=connection,
        target_metadata=metadata,
        # SQLite can roll DDL back once its driver leaves transactions alone; ours does.
        transactional_ddl=True,
        render_as_batch=True,
        compare_type=True,
    )
    with context.begin_transaction():
        context.run_migrations()


migrate()
