from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from sqlalchemy import inspect

from kiosk.backend.store.database import Database
from kiosk.backend.store.migrate import MIGRATIONS, migrate
from kiosk.backend.store.schema import metadata


def test_migrations_make_just_the_schema_and_can_be_taken_back(empty_url: str) -> None:
    database = Database(empty_url)
    migrate(database)
    migrate(database)
    with database.engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, metadata) == []
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    with database.engine.begin() as connection:
        config.attributes["connection"] = connection
        command.downgrade(config, "base")
    assert set(inspect(database.engine).get_table_names()) <= {"alembic_version"}
    database.close()
