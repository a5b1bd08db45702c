"""Unit: one function, nothing else."""
# ruff: noqa: ANN201, D103, S101 - a suite that only its own runner collects.

from vouchers import reduced


# region unit
def test_half_a_cent_is_the_customers():
    assert reduced(1005, 50) == 502


# endregion unit
