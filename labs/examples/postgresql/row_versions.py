"""What an UPDATE really writes, and what VACUUM can and cannot take away."""

from collections.abc import Iterator

import psycopg
from psycopg import Connection

ROWS = 50_000


# region versions
def look(connection: Connection) -> str:
    """Return where the row lies that this connection sees, and its price."""
    row = connection.execute("SELECT ctid, price FROM product").fetchone()
    return "{} costs {}".format(*row or ())


def two_versions(writer: Connection, reader: Connection, level: str) -> Iterator[str]:
    """Let one connection change a row while another has a transaction open."""
    yield f"BEGIN ISOLATION LEVEL {level}"
    reader.execute(f"BEGIN ISOLATION LEVEL {level}")
    yield f"  reader before  {look(reader)}"
    writer.execute("UPDATE product SET price = price + 2 WHERE id = 1")
    yield f"  writer after   {look(writer)}"
    yield f"  reader again   {look(reader)}"
    reader.execute("COMMIT")
    yield f"  reader, next   {look(reader)}"


# endregion versions


# region growth
RAISE = "UPDATE product SET price = price + 1"


def growth(writer: Connection, reader: Connection) -> Iterator[str]:
    """Change every row again and again, with VACUUM and without."""
    yield f"{ROWS:,} rows                                {megabytes(writer)}"
    writer.execute(RAISE)
    yield f"all of them updated                        {megabytes(writer)}"
    writer.execute("VACUUM product")
    writer.execute(RAISE)
    yield f"VACUUM, all updated again                  {megabytes(writer)}"

    for level in ("READ COMMITTED", "REPEATABLE READ"):
        reader.execute(f"BEGIN ISOLATION LEVEL {level}")
        reader.execute("SELECT count(*) FROM product")  # and then: lunch
        for _ in range(5):
            writer.execute("VACUUM product")
            writer.execute(RAISE)
        yield f"5 × both, a reader idle in {level:<16}{megabytes(writer)}"
        reader.execute("COMMIT")
    for _ in range(5):
        writer.execute("VACUUM product")
        writer.execute(RAISE)
    yield f"5 × both, the reader gone                  {megabytes(writer)}"
    writer.execute("VACUUM FULL product")
    yield f"VACUUM FULL                                {megabytes(writer)}"


# endregion growth


def megabytes(connection: Connection) -> str:
    """Return the size of the table's file in MB of 1,000,000 bytes."""
    row = connection.execute("SELECT pg_relation_size('product') / 1e6").fetchone()
    return f"{float(row[0]):4.1f} MB" if row else "?"


def report(url: str) -> str:
    """Play both scenes on a fresh table."""
    with (
        psycopg.connect(url, autocommit=True) as writer,
        psycopg.connect(url, autocommit=True) as reader,
    ):
        writer.execute("DROP TABLE IF EXISTS product")
        # The server's own vacuum would come at a time that we do not choose.
        writer.execute(
            "CREATE TABLE product (id int, price int) WITH (autovacuum_enabled = off)"
        )
        lines = ["# one row, by its place in the file"]
        for level in ("READ COMMITTED", "REPEATABLE READ"):
            writer.execute("TRUNCATE product")
            writer.execute("INSERT INTO product VALUES (1, 10)")
            lines += two_versions(writer, reader, level)
        writer.execute("TRUNCATE product")
        fill = "INSERT INTO product SELECT n, 10 FROM generate_series(1, %s) n"
        writer.execute(fill, (ROWS,))
        lines += ["", "# size of the table, autovacuum off", *growth(writer, reader)]
    return "\n".join(lines)
