"""The table of vouchers, in PostgreSQL."""

import psycopg

TABLE = """
    CREATE TABLE IF NOT EXISTS voucher (
        code text PRIMARY KEY,
        percent integer NOT NULL,
        used_at timestamptz
    )
"""


# region redeem
def redeem(connection: psycopg.Connection, code: str) -> int | None:
    """Use a voucher up and return its percent; None when there is none left."""
    row = connection.execute(
        "UPDATE voucher SET used_at = now()"
        " WHERE code = %s AND used_at IS NULL RETURNING percent",
        [code],
    ).fetchone()
    return row[0] if row else None


# endregion redeem
