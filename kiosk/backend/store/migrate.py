"""Brings a database's schema up to date."""

import sys
from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy.exc import ArgumentError, SQLAlchemyError

from kiosk.backend.store.database import Database

MIGRATIONS = Path(__file__).parent / "migrations"


def migrate(database: Database) -> None:
    """Run all migrations that this database has not seen. Raises SQLAlchemyError."""
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    with database.engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "head")


def run_migrate(url: str) -> int:
    """`kiosk backend migrate`: 0 done, 1 failed with a message on standard error."""
    try:
        database = Database(url)
        migrate(database)
        database.close()
    except (ArgumentError, SQLAlchemyError, ModuleNotFoundError) as error:
        sys.stderr.write(f"kiosk backend migrate: {error}\n")
        return 1
    return 0
