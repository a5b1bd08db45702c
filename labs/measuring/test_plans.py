"""Counting what a plan read."""

from measuring.plans import rows_read

SCAN = {"Node Type": "Seq Scan", "Relation Name": "lines", "Actual Loops": 1}


def test_rows_are_counted_where_a_table_is_read_and_not_where_they_pass():
    scan = SCAN | {"Actual Rows": 200}
    limit = {"Node Type": "Limit", "Actual Rows": 20, "Actual Loops": 1}
    assert rows_read(limit | {"Plans": [scan]}) == 200


def test_rows_that_a_filter_throws_away_were_read():
    assert rows_read(SCAN | {"Actual Rows": 1, "Rows Removed by Filter": 199}) == 200


def test_a_table_that_is_read_once_per_row_counts_each_time():
    # PostgreSQL 18 gives the rows of one loop with decimals.
    assert rows_read(SCAN | {"Actual Rows": 1.5, "Actual Loops": 100}) == 150
