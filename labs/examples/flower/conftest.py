"""A broker of our own for the tests of Flower."""

from collections.abc import Callable, Iterator

import pytest

from services import Server


@pytest.fixture
def rabbitmq(server: Callable[..., Server]) -> Server:
    """Start a broker of our own: it has the management plugin."""
    return server("rabbitmq", own=True)


@pytest.fixture
def broker(rabbitmq: Server) -> Iterator[str]:
    """Give each test an empty virtual host."""
    with rabbitmq.throwaway() as url:
        yield url
