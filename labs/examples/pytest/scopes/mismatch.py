"""A fixture that lives longer than what it asks for."""
# ruff: noqa: ANN001, ANN201, D103 - as tests are usually written

import pytest


# region mismatch
@pytest.fixture
def folder(tmp_path):
    return tmp_path


@pytest.fixture(scope="session")
def catalogue(folder):
    return folder / "catalogue.json"


# endregion mismatch


def test_catalogue(catalogue):
    pass
