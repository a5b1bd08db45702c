"""The texts that the lab tells and the page shows."""

import re
import threading
import traceback
from collections.abc import Callable
from pathlib import Path

import psycopg
from django.contrib.auth.hashers import make_password
from django.db import DatabaseError, connection, migrations, models, transaction
from django.db.migrations.autodetector import MigrationAutodetector
from django.db.migrations.graph import MigrationGraph
from django.utils import timezone

from challenges.slow_lookup_missing_index import (
    capitals,
    failing,
    fixed,
    migrate_at_once,
    migrate_concurrently,
    migrate_merge,
    migrate_plain,
    orders,
    table,
)
from measuring.outline import outline
from measuring.plans import pages
from services.waiting import wait_for

SIZES = (10, 1_000, 20_000)
HERE = Path(__file__).parent


def plan(version: str) -> str:
    """Return the plan of one lookup."""
    find = {"failing": capitals.by_itself, "fixed": capitals.by_lower}[version]
    table.use(version)
    return table.plan(find(table.SOMEBODY))


def growth() -> str:
    """Return how many pages one lookup reads in tables of growing size."""
    lines = [f"{'users':>9}{'pages without index':>21}{'with index':>12}"]
    for size in SIZES:
        somebody = "learner000007@example.com"
        with table.beside("growth", size):
            before = pages(table.plan(capitals.by_itself(somebody)))
        with table.beside("growth", size, fixed.User):
            after = pages(table.plan(capitals.by_lower(somebody)))
        lines.append(f"{size:>9,}{before:>21,}{after:>12}")
    before, after = (pages(plan(version)) for version in ("failing", "fixed"))
    lines.append(f"{table.ROWS:>9,}{before:>21,}{after:>12}")
    return "\n".join(lines)


def add(model: type[models.Model], index: models.Index) -> None:
    """Create an index on the table that Django's connection uses."""
    with connection.schema_editor() as editor:
        editor.add_index(model, index)
    with connection.cursor() as cursor:
        cursor.execute("VACUUM ANALYZE users")


def scans(lookups: int = 20) -> str:
    """Return what the server counted during some lookups in each table."""
    lines = [f"{'':<9}{'seq_scan':>10}{'seq_tup_read':>14}{'idx_scan':>10}"]
    for version, question in (
        ("failing", "SELECT id FROM users WHERE email = %s"),
        ("fixed", "SELECT id FROM users WHERE lower(email) = lower(%s)"),
    ):
        connection.close()  # A session tells what it counted when it ends,
        wait_for(alone, "other sessions to end")  # which takes it a moment.
        before = counted(version)
        with table.session(version) as session:
            for _ in range(lookups):
                session.execute(question, [table.SOMEBODY])
        wait_for(
            lambda then=before, name=version: sum(counted(name)) > sum(then) + 19,
            "the server's counters",
        )
        cells = [new - old for new, old in zip(counted(version), before, strict=True)]
        lines.append(f"{version:<9}{cells[0]:>10}{cells[1]:>14,}{cells[2]:>10}")
    return "\n".join(lines)


def alone() -> bool:
    """Tell whether nobody else is connected to the lab's database."""
    with table.session("failing") as session:
        row = session.execute(
            "SELECT count(*) FROM pg_stat_activity"
            " WHERE datname = current_database() AND pid <> pg_backend_pid()"
            " AND backend_type = 'client backend'"
        ).fetchone()
    return row == (0,)


def counted(version: str) -> tuple[int, int, int]:
    """Return the scans of a table, the rows they read, and the scans of indexes."""
    with table.session(version) as session:
        row = session.execute(
            "SELECT seq_scan, seq_tup_read, coalesce(idx_scan, 0)"
            " FROM pg_stat_user_tables WHERE schemaname = %s",
            [version],
        ).fetchone()
    return (int(row[0]), int(row[1]), int(row[2])) if row else (0, 0, 0)


def timed_out() -> str:
    """Return the traceback of a lookup that a time limit ends."""
    table.use("failing")
    try:
        with transaction.atomic(), connection.cursor() as cursor:
            # No processor reads 200,000 rows in a millisecond.
            cursor.execute("SET LOCAL statement_timeout = 1")
            failing.find_user(table.SOMEBODY)
    except DatabaseError:
        return outline(traceback.format_exc(), f"{HERE}/failing.py")
    raise AssertionError("the scan was quicker than its limit")


def capitals_tried() -> str:
    """Return, for each way to ask and each index, how the rows are found."""
    lines = [f"{'asked as':<21}{'index on':<14}{'found by':<12}{'rows':>6}{'pages':>7}"]
    typed = "Learner150000@Example.com"
    for asked, ask, index in capitals.TRIED:
        with transaction.atomic(), connection.cursor() as cursor:
            table.use("failing")
            with connection.schema_editor() as editor:
                editor.add_index(fixed.User, index)
            cursor.execute("ANALYZE users")
            said = table.plan(ask("@nowhere.org" if ask is capitals.by_end else typed))
            transaction.set_rollback(True)
        scan = re.search(r"(\w+(?: \w+)*) Scan", said)
        on = index.fields[0] if index.fields else str(index.expressions[0])
        on = re.sub(r"(\w+)\(F\((\w+)\)\)", r"\1(\2)", on).lower()
        found = f"{scan[1]} Scan" if scan else "?"
        rows = re.search(r"actual rows=(\d+)", said)
        cells = f"{rows[1] if rows else '?':>6}{pages(said):>7,}"
        lines.append(f"{asked:<21}{on:<14}{found:<12}{cells}")
    return "\n".join(lines)


def iexact_plan() -> str:
    """Return the plan of `iexact` on the table that has the index."""
    table.use("fixed")
    return table.plan(capitals.by_iexact("Learner150000@Example.com"))


def sql_of(model: type[models.Model], index: models.Index | None = None) -> str:
    """Return the statements that Django sends for a model's indexes, or one index."""
    with connection.schema_editor(collect_sql=True) as editor:
        if index is not None:
            editor.add_index(model, index)
        else:
            editor.create_model(model)
    statements = [sql for sql in editor.collected_sql if "INDEX" in sql]
    return "\n".join(statements)


class Forgotten(migrations.Migration):
    """The concurrent migration without `atomic = False`."""

    operations = migrate_plain.Migration.operations


class Indexed(models.Model):
    """The column as many write it."""

    # region db-index
    email = models.EmailField(db_index=True)
    # endregion db-index

    class Meta:
        app_label = "accounts_indexed"
        db_table = "users"

    def __str__(self) -> str:
        return self.email


def indexes() -> str:
    """Return what `db_index=True` makes, and what Meta.indexes makes."""
    return "\n".join(
        [
            "-- db_index=True",
            sql_of(Indexed),
            '-- models.Index(fields=["email"])',
            sql_of(failing.User, capitals.PLAIN),
            '-- models.UniqueConstraint(Lower("email"))',
            sql_of(fixed.User),
        ]
    )


def sizes() -> str:
    """Return how much room table and indexes take."""
    with table.session("fixed") as session:
        row = session.execute(
            "SELECT pg_size_pretty(pg_table_size('users')),"
            " pg_size_pretty(pg_relation_size('one_account_per_address'))"
        ).fetchone()
    return "table {}, index {}".format(*row or ())


def newcomer(email: str = "new@example.com") -> failing.User:
    """Sign somebody up."""
    return failing.User.objects.create(
        email=email, name="New", password=make_password(None), joined_at=timezone.now()
    )


def locked_out() -> str:
    """Return what a sign-up meets while an index is built in one go."""
    with table.beside("moving", 1_000):
        built, done = threading.Event(), threading.Event()
        build = threading.Thread(
            target=_build_and_hold, args=(built, done), daemon=True
        )
        build.start()
        try:
            if not built.wait(timeout=table.SECONDS):
                raise AssertionError("the index was not built")
            said = sign_up_meanwhile()
        finally:
            done.set()
            join(build)
    return said


def sign_up_meanwhile() -> str:
    """Sign somebody up who waits 100 ms for a lock and not longer."""
    try:
        with transaction.atomic(), connection.cursor() as cursor:
            cursor.execute("SET LOCAL lock_timeout = '100ms'")
            newcomer()
    except DatabaseError as error:
        return named(error)
    return "signed up"


def _build_and_hold(built: threading.Event, done: threading.Event) -> None:
    """Apply the migration, and keep its transaction open until it may end."""
    try:
        table.use("moving")
        with transaction.atomic():
            table.migrate(migrate_at_once.Migration)
            built.set()
            done.wait(timeout=table.SECONDS)
    finally:
        built.set()
        connection.close()


def let_in(*, leftover: bool = False, back: bool = False) -> str:
    """Return what a sign-up meets while the migration runs, or is taken back.

    `leftover` is an invalid index of an attempt before, which it drops first.
    """
    with table.beside("moving", 1_000):
        if leftover:
            leave_invalid_index()
        if back:
            table.migrate(migrate_concurrently.Migration)
        work = table.unmigrate if back else table.migrate
        with table.session("moving") as writer, table.session("moving") as watcher:
            # The build waits for those who wrote before it began: so it lasts.
            writer.execute("BEGIN")
            writer.execute("UPDATE users SET name = 'Ada' WHERE id = 1")
            said: list[str] = []
            build = threading.Thread(target=_build, args=(said, work), daemon=True)
            build.start()
            try:
                wait_for(
                    lambda: said or watcher.execute(WAITING).fetchone(),
                    "the build to wait",
                    table.SECONDS,
                )
                met = said[0] if said else sign_up_meanwhile()
            finally:
                writer.execute("COMMIT")
                join(build)
            said += [f"in the middle of it: {met}", f"then: {index_of(watcher)}"]
    return "\n".join(said)


def join(build: threading.Thread) -> None:
    """Wait for a build to end, a time."""
    build.join(timeout=2 * table.SECONDS)
    if build.is_alive():
        raise AssertionError("the build does not end")


WAITING = """
    SELECT 1 FROM pg_stat_activity
    WHERE query ~ '^(CREATE|DROP)' AND wait_event_type = 'Lock'
      AND datname = current_database()
"""


def index_of(session: psycopg.Connection) -> str:
    """Return whether the unique index is there, and whether it can be used."""
    row = session.execute(
        "SELECT indisvalid, indisunique FROM pg_index"
        " WHERE indexrelid = to_regclass('one_account_per_address')"
    ).fetchone()
    return "no index" if row is None else f"index valid: {row[0]}, unique: {row[1]}"


def _build(
    said: list[str], work: Callable[[type[migrations.Migration]], None] = table.migrate
) -> None:
    try:
        table.use("moving")
        work(migrate_concurrently.Migration)
    except Exception as error:
        said.append(named(error))
    finally:
        connection.close()


def leave_invalid_index() -> str:
    """Let a build meet two accounts of one address, then take one away; say why."""
    added = [newcomer("ADA@example.com"), newcomer("ada@example.com")]
    said: list[str] = []
    build = threading.Thread(target=_build, args=(said,), daemon=True)
    build.start()
    join(build)
    for user in added:
        user.delete()
    return said[0] if said else "built"


def merged() -> str:
    """Build where one address has two accounts, merge them, and build again."""
    with table.beside("moving", 10), table.session("moving") as watcher:
        with connection.schema_editor() as editor:
            editor.create_model(orders.Order)
        stranger = failing.User.objects.get(pk=1)
        doubles = [newcomer("ADA@example.com"), newcomer("ada@example.com")]
        for user in (stranger, *doubles):
            orders.Order.objects.create(user=user)

        def told(step: str) -> str:
            table.use("moving")
            accounts = failing.User.objects.filter(email__iexact="ada@example.com")
            of = [order.user_id for order in orders.Order.objects.order_by("pk")]
            return (
                f"{step}\n  accounts {[user.pk for user in accounts.order_by('pk')]},"
                f" orders of {of}, {index_of(watcher)}"
            )

        lines = [told("before")]
        said: list[str] = []
        _build(said)
        lines.append(f"the index first\n  {said[0] if said else 'built'}".strip())
        lines.append(told("after that"))
        table.use("moving")
        table.migrate(migrate_merge.Migration)
        lines.append(told("merged"))
        said.clear()
        _build(said)
        lines.append(told(f"the index again{': ' if said else ''}{''.join(said)}"))
    return "\n".join(lines).replace("\nDETAIL", "\n  DETAIL")


def left_to_migrate() -> list[str]:
    """Return what `makemigrations` would still write after both migrations."""
    state = table.states()
    with table.beside("moving", 10):
        with connection.schema_editor() as editor:
            editor.create_model(orders.Order)
        table.migrate(migrate_merge.Migration, state)
        table.migrate(migrate_concurrently.Migration, state)
    wanted = table.states(fixed.User)
    graph = MigrationGraph()
    graph.add_node(("accounts", "0003"), None)
    found = MigrationAutodetector(state, wanted).changes(graph=graph)
    return [
        operation.describe()
        for migration in found.get("accounts", [])
        for operation in migration.operations
    ]


def taken_back() -> str:
    """Apply both migrations, take them back, and say which index is left."""
    with table.beside("moving", 10), table.session("moving") as watcher:
        with connection.schema_editor() as editor:
            editor.create_model(orders.Order)
        table.migrate(migrate_merge.Migration)
        table.migrate(migrate_concurrently.Migration)
        table.unmigrate(migrate_concurrently.Migration)
        table.unmigrate(migrate_merge.Migration)
        return index_of(watcher)


def refused_migration() -> str:
    """Return what Django says to a concurrent index in a transaction."""
    with table.beside("moving", 10):
        try:
            table.migrate(Forgotten)
        except DatabaseError as error:
            return named(error)
    raise AssertionError("the migration was applied")


def doubles() -> str:
    """Return what a second account with other capitals meets."""
    lines = []
    for version, model in (("failing", failing.User), ("fixed", fixed.User)):
        with table.beside("moving", 10, model):
            lines.append(f"{version}: account {newcomer('ADA@example.com').pk}")
            try:
                lines[-1] += f" and account {newcomer('ada@example.com').pk}"
            except DatabaseError as error:
                lines[-1] += f", then {named(error)}"
    return "\n".join(lines)


def named(error: Exception) -> str:
    """Return an error as the last line of a traceback, and the server's DETAIL."""
    lines = f"{type(error).__module__}.{type(error).__qualname__}: {error}".split("\n")
    details = [line for line in lines[1:] if line.startswith("DETAIL")]
    return "\n".join([lines[0], *details])
