"""Integration: our SQL and a real PostgreSQL."""
# ruff: noqa: ANN201, D103, S101 - a suite that only its own runner collects.

import os

import psycopg
from storage import TABLE, redeem


# region integration
def test_a_voucher_counts_once():
    with psycopg.connect(os.environ["DATABASE_URL"]) as connection:
        connection.execute(TABLE)
        connection.execute("INSERT INTO voucher VALUES ('NEXUS', 10)")
        assert redeem(connection, "NEXUS") == 10
        assert redeem(connection, "NEXUS") is None
        connection.rollback()


# endregion integration
