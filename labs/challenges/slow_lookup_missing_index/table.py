"""The table `users` with 200,000 rows, twice: without the index and with it."""

from collections.abc import Iterator
from contextlib import contextmanager

import psycopg
from django.db import connection
from django.db.migrations import Migration
from django.db.migrations.state import ModelState, ProjectState
from django.db.models import PROTECT, AutoField, ForeignKey, Model, QuerySet

from challenges.slow_lookup_missing_index import failing, fixed
from measuring.plans import steady
from shop.config.databases import database_at

ROWS = 200_000
SOMEBODY = "learner150000@example.com"
SECONDS = 20

# region fill
FILL = """
    INSERT INTO users (email, name, password, joined_at)
    SELECT 'learner' || lpad(n::text, 6, '0') || '@example.com',
           'Learner ' || lpad(n::text, 6, '0'),
           'pbkdf2_sha256$' || repeat(md5(n::text), 2),
           timestamptz '2026-01-01 00:00+00' + n * interval '1 minute'
    FROM generate_series(%s::int, %s::int) AS n
"""
# endregion fill

# In one process and from the first page on, so that a plan is the same each time.
STEADY = """
    SET max_parallel_workers_per_gather = 0;
    SET synchronize_seqscans = off
"""

_urls: list[str] = []


@contextmanager
def ready(url: str) -> Iterator[None]:
    """Make both tables, each in a schema of its version's name."""
    with database_at(url):
        _urls.append(url)
        try:
            make("failing", failing.User, ROWS)
            make("fixed", fixed.User, ROWS)
            yield
        finally:
            _urls.pop()


def make(schema: str, model: type[Model], rows: int) -> None:
    """Make the table in a new schema, fill it, and give the planner its statistics."""
    with connection.cursor() as cursor:
        cursor.execute(f"CREATE SCHEMA {schema}")
        use(schema)
        with connection.schema_editor() as editor:
            editor.create_model(model)
        cursor.execute(FILL, [1, rows])
        cursor.execute("VACUUM ANALYZE users")


@contextmanager
def beside(schema: str, rows: int, model: type[Model] = failing.User) -> Iterator[None]:
    """Use another table until the block ends, then drop it."""
    make(schema, model, rows)
    try:
        yield
    finally:
        with connection.cursor() as cursor:
            cursor.execute(f"DROP SCHEMA {schema} CASCADE")


def states(model: type[Model] = failing.User) -> ProjectState:
    """Return what Django knows of the app before the migrations, or after them."""
    state = ProjectState()
    user = ModelState.from_model(model)
    user.app_label = user.options["app_label"] = "accounts"
    state.add_model(user)
    fields = [
        ("id", AutoField(primary_key=True)),
        ("user", ForeignKey("accounts.User", PROTECT)),
    ]
    state.add_model(ModelState("accounts", "Order", fields, {"db_table": "orders"}))
    return state


def migrate(migration: type[Migration], state: ProjectState | None = None) -> None:
    """Apply a migration to the table that Django's connection uses."""
    with connection.schema_editor(atomic=migration.atomic) as editor:
        migration("0002", "accounts").apply(state or states(), editor)


def unmigrate(migration: type[Migration]) -> None:
    """Take a migration back."""
    with connection.schema_editor(atomic=migration.atomic) as editor:
        migration("0002", "accounts").unapply(states(), editor)


def use(version: str) -> None:
    """Let `users` be the table of this version, on Django's connection."""
    with connection.cursor() as cursor:
        cursor.execute(STEADY)
        cursor.execute(f"SET search_path TO {version}")
        # A drill that waits for ever fails, and does not hang.
        cursor.execute(f"SET statement_timeout = '{SECONDS}s'")


@contextmanager
def session(version: str) -> Iterator[psycopg.Connection]:
    """Open a second connection, as another process has one."""
    options = f"-csearch_path={version} -cmax_parallel_workers_per_gather=0"
    options += f" -cstatement_timeout={SECONDS}s"
    with psycopg.connect(_urls[-1], options=options, autocommit=True) as other:
        yield other


def plan(question: QuerySet) -> str:
    """Return what `explain` says of a query set once its pages are in memory."""
    for _ in range(2):
        said = question.explain(analyze=True, buffers=True, timing=False, summary=False)
    return steady(said.splitlines())
