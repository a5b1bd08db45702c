"""Two classes of two tests."""

import pytest

pytestmark = pytest.mark.usefixtures(
    "per_function", "per_class", "per_module", "per_session"
)


class TestReading:
    def test_one(self):
        pass

    def test_two(self):
        pass


class TestWriting:
    def test_three(self):
        pass

    def test_four(self):
        pass
