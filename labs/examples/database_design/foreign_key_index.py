"""Delete one customer while 200,000 orders point at customers."""

from collections.abc import Iterator

import psycopg

# region fill
FILL = """
    DROP TABLE IF EXISTS invoice, client;
    CREATE TABLE client (id int PRIMARY KEY);
    CREATE TABLE invoice (
        id        int PRIMARY KEY,
        client_id int NOT NULL REFERENCES client
    );
    INSERT INTO client SELECT n FROM generate_series(0, 1000) AS n;
    INSERT INTO invoice SELECT n, n % 1000 FROM generate_series(1, 200000) AS n;
    ANALYZE client, invoice;
"""
# endregion fill

# region read
READ = """
    SELECT seq_tup_read, idx_scan FROM pg_stat_xact_user_tables
    WHERE relname = 'invoice'
"""
# endregion read


# region delete
def delete_unused(connection: psycopg.Connection) -> tuple[int, int]:
    """Delete the client without invoices; return rows and index lookups."""
    with connection.transaction(force_rollback=True):
        before = connection.execute(READ).fetchone()
        connection.execute("DELETE FROM client WHERE id = 1000")
        after = connection.execute(READ).fetchone()
    return after[0] - before[0], after[1] - before[1]


# endregion delete


def report(url: str) -> Iterator[str]:
    """Yield what the check of the foreign key reads, without and with an index."""
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute(FILL)
        for title, change in [
            ("no index on client_id", ""),
            ("with it", "CREATE INDEX ON invoice (client_id)"),
        ]:
            connection.execute(change)
            rows, lookups = delete_unused(connection)
            yield f"{title:22} rows scanned {rows:>6}, index lookups {lookups}"
