"""The server and the counters that the tests of this lab ask."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from challenges.login_endpoint_abused.attack import Answer, Login, post
from challenges.login_endpoint_abused.lab import LAB
from challenges.login_endpoint_abused.stage import Stage, stage


@pytest.fixture(scope="module")
def at(redis_url: str, postgres: str, django_db_blocker: Any) -> Iterator[Stage]:
    """Serve the logins, with accounts and counters of their own."""
    with django_db_blocker.unblock(), LAB.ready(redis_url, postgres):
        yield stage()


@pytest.fixture
def ask(at: Stage) -> Callable[..., Answer]:
    """Ask the fixed login, from empty counters."""
    at.store.flushdb()
    return lambda *login, **more: post(at.port, "fixed", Login(*login, **more))
