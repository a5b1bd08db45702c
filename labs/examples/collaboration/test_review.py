"""Reviews the orders API of docs/technologies/rest-apis.md, and holds its findings."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from examples.collaboration.review import QUESTIONS

HERE = Path(__file__).parent
MOST_CHARACTERS = 2000  # of one message on Discord


@pytest.fixture
def orders_api() -> Iterator[str]:
    """Serve the orders API in a process of its own; give its collection's address."""
    command = [sys.executable, "serve.py"]
    folder = HERE.parent / "rest_apis"
    env = os.environ | {"DJANGO_SETTINGS_MODULE": "settings"}
    with subprocess.Popen(
        command, cwd=folder, env=env, stdout=subprocess.PIPE, text=True
    ) as server:
        assert server.stdout
        port = int(server.stdout.readline())
        yield f"http://127.0.0.1:{port}/orders/"
        server.kill()


def test_a_review_finds_what_is_missing(
    orders_api: str, captured: Callable[[str, str, str], None]
):
    done = subprocess.run(
        [sys.executable, HERE / "review.py", orders_api],
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert done.stdout.count("look") == 4
    captured(__file__, "review.txt", done.stdout)


def test_a_review_deletes_and_overwrites_nothing():
    methods = {method for method, *_ in QUESTIONS}
    assert methods == {"GET", "POST", "PROPFIND"}


@pytest.mark.parametrize(
    "path", sorted(HERE.glob("messages/*.txt")), ids=lambda p: p.name
)
def test_a_message_fits_into_one_post(path: Path):
    assert len(path.read_text(encoding="utf-8")) < MOST_CHARACTERS
