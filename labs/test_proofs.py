"""Every lab's fix was taken apart, and each part was proven or says why not."""

import pytest

from measuring.lab import LABS
from proving.stored import fault_of, renewing

FOLDERS = sorted(path.parent for path in LABS.glob("*/lab.py"))


@pytest.mark.parametrize("name", [folder.name for folder in FOLDERS])
def test_each_part_of_the_fix_is_proven(name: str):
    fault = fault_of(LABS / name)
    assert fault is None, f"{name}: {fault}; run `{renewing(LABS / name)}`"
