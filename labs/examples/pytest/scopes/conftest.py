"""One fixture for each scope, counted."""
# ruff: noqa: ANN001, ANN201, D103 - as tests are usually written

from collections import Counter

import pytest

SET_UP: Counter[str] = Counter()


# region scopes
@pytest.fixture
def per_function():
    SET_UP["function"] += 1


@pytest.fixture(scope="class")
def per_class():
    SET_UP["class"] += 1


@pytest.fixture(scope="module")
def per_module():
    SET_UP["module"] += 1


@pytest.fixture(scope="session")
def per_session():
    SET_UP["session"] += 1


# endregion scopes


def pytest_terminal_summary(terminalreporter):
    """Print how often each was set up."""
    for scope in ("function", "class", "module", "session"):
        terminalreporter.write_line(f"{scope:<9} set up {SET_UP[scope]:>2} times")
