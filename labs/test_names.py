"""The numbers in the names of the labs' tests are those that the tests see."""

from pathlib import Path

import pytest

from measuring.lab import LABS
from proving.names import wrong_names

# Tests whose name is wrong still. A name may go from here, and none may come.
WRONG_STILL = {
    "test_three_reads_for_two_sales_spare_60_percent_of_the_queries",
    "test_a_throttle_by_what_the_client_wrote_stops_no_brute_force",
    "test_two_accounts_of_one_address_are_refused_by_the_database",
    "test_db_index_makes_two_indexes",
}
FILES = sorted(LABS.glob("*/test_*.py"))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.parent.name)
def test_a_number_in_a_name_stands_in_the_test_too(path: Path):
    faults = list(wrong_names(path))
    text = path.read_text(encoding="utf-8")
    listed = {name for name in WRONG_STILL if f"def {name}(" in text}
    new = [one for one in faults if not any(f" {name}: " in one for name in listed)]
    assert new == []
    right = [name for name in listed if not any(f" {name}: " in one for one in faults)]
    assert right == [], "their names are right: take them out of WRONG_STILL"
