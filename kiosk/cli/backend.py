"""`kiosk backend serve`, `seed` and `migrate`."""

import argparse
import logging

DATABASE = "sqlite:///backend.sqlite3"


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command."""
    backend = commands.add_parser("backend", help="the bureau's platform: serve it, fill it, migrate it")
    verbs = backend.add_subparsers(title="verbs", metavar="VERB", required=True)

    serve = verbs.add_parser("serve", help="serve the platform over HTTP")
    _add_database(serve)
    serve.add_argument("--host", default="127.0.0.1", help="address to listen on (default: %(default)s)")
    serve.add_argument(
        "--port", type=int, default=8080, help="port; 0 takes a free one (default: %(default)s)"
    )
    serve.add_argument("--workers", type=int, default=1, help="processes (default: %(default)s)")
    serve.add_argument("--public-url", metavar="URL", help="address printed in verification QR codes")
    serve.add_argument(
        "--exit-with-parent", action="store_true", help="end when the process that started this one ends"
    )
    serve.add_argument("--quiet", action="store_true", help="log warnings and errors only")
    serve.set_defaults(command=_serve)

    seed = verbs.add_parser(
        "seed", help="fill the database with invented residents; the demo people are among them"
    )
    _add_database(seed)
    seed.add_argument(
        "--residents", type=int, default=1000, metavar="N", help="how many (default: %(default)s)"
    )
    seed.add_argument(
        "--seed", type=int, default=1, metavar="S", help="same seed, same people (default: %(default)s)"
    )
    seed.set_defaults(command=_seed)

    migrate = verbs.add_parser("migrate", help="bring the database's schema up to date")
    _add_database(migrate)
    migrate.set_defaults(command=_migrate)


def _add_database(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--database",
        default=DATABASE,
        metavar="URL",
        help="sqlite:///FILE or postgresql+psycopg://USER@HOST/NAME (default: %(default)s)",
    )


def _serve(arguments: argparse.Namespace) -> int:
    from kiosk.backend.serve import run_serve

    return run_serve(
        arguments.database,
        arguments.host,
        arguments.port,
        arguments.workers,
        public_url=arguments.public_url,
        exit_with_parent=arguments.exit_with_parent,
        log_level=logging.WARNING if arguments.quiet else logging.INFO,
    )


def _seed(arguments: argparse.Namespace) -> int:
    from kiosk.backend.seed.command import run_seed

    return run_seed(arguments.database, arguments.residents, arguments.seed)


def _migrate(arguments: argparse.Namespace) -> int:
    from kiosk.backend.store.migrate import run_migrate

    return run_migrate(arguments.database)
