"""The numbers in the names of the labs' tests are those that the tests see."""

from pathlib import Path

import pytest

from measuring.lab import LABS
from proving.names import wrong_names

FILES = sorted(LABS.glob("*/test_*.py"))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.parent.name)
def test_a_number_in_a_name_stands_in_the_test_too(path: Path):
    faults = list(wrong_names(path))
    assert faults == []
