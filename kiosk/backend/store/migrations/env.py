"""Alembic's entry: runs migrations on the connection that `migrate` hands over."""

from alembic import context

from kiosk.backend.store.record_tables import metadata

context.configure(connection=context.config.attributes["connection"], target_metadata=metadata)
with context.begin_transaction():
    context.run_migrations()
