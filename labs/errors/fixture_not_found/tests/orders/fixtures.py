import pytest


# region fix
@pytest.fixture
def cart():
    return ["lamp", "mug"]


# endregion fix
