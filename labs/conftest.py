"""What every test of the labs may ask for: services and captured output."""

import difflib
import os
import secrets
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from django.db import connections

from measuring.passing import PassedBefore
from services import Server, open_server, stop_on_signals
from shop.config.databases import database_from_url

UNDER_CI = ("CI", "BUILD_NUMBER", "GITHUB_ACTIONS")


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add --recapture, --again and --confirm."""
    parser.addoption(
        "--recapture",
        action="store_true",
        help="write the captured output that pages show, instead of comparing it",
    )
    parser.addoption(
        "--again",
        action="store_true",
        help="run also what has not changed since it passed",
    )
    parser.addoption(
        "--confirm",
        action="store_true",
        help="write down which examples passed, from which files and on what",
    )


def pytest_configure(config: pytest.Config) -> None:
    """Stop what was started also when the run is told to end.

    And print what a person sees: pytest, pip and git say more, or less, under CI.
    """
    stop_on_signals()
    for name in UNDER_CI:
        os.environ.pop(name, None)
    config.pluginmanager.register(PassedBefore(config), "passed-before")


@pytest.fixture(scope="session")
def recapture(request: pytest.FixtureRequest) -> bool:
    """Tell whether captured output is to be written anew."""
    return bool(request.config.getoption("--recapture"))


@pytest.fixture(scope="session")
def again(request: pytest.FixtureRequest) -> bool:
    """Tell whether errors are to be printed again that were captured from the same."""
    return bool(request.config.getoption("--again"))


@pytest.fixture
def captured(recapture: bool) -> Callable[[str, str, str], None]:
    """Compare a text with the file in `output/` that a page shows.

    `captured(__file__, "plan.txt", text)`; `pytest --recapture` writes the file.
    """

    def compare(test_file: str, name: str, text: str) -> None:
        path = Path(test_file).parent / "output" / name
        text = "\n".join(line.rstrip() for line in text.strip("\n").split("\n")) + "\n"
        if recapture:
            path.parent.mkdir(exist_ok=True)
            path.write_text(text, encoding="utf-8")
            return
        if not path.exists():
            pytest.fail(f"{path} is missing: run pytest --recapture", pytrace=False)
        stored = path.read_text(encoding="utf-8")
        if stored != text:
            diff = difflib.unified_diff(
                stored.splitlines(),
                text.splitlines(),
                str(path),
                "this run",
                "",
                "",
                3,
                "",
            )
            advice = "If the new text is right, run pytest --recapture."
            pytest.fail("\n".join([*diff, advice]), pytrace=False)

    return compare


@pytest.fixture(scope="session")
def server() -> Iterator[Callable[..., Server]]:
    """Open a server once for the whole run: `server("postgresql")`."""
    with ExitStack() as stack:
        opened: dict[tuple[str, bool], Server] = {}

        def get(name: str, *, own: bool = False) -> Server:
            if (name, own) not in opened:
                opened[name, own] = stack.enter_context(open_server(name, own=own))
            return opened[name, own]

        yield get


@pytest.fixture(scope="module")
def postgres(server: Callable[..., Server]) -> Iterator[str]:
    """URL of an empty PostgreSQL database, dropped after the test file."""
    with server("postgresql").throwaway() as url:
        yield url


@pytest.fixture(scope="module")
def redis_url(server: Callable[..., Server]) -> Iterator[str]:
    """URL of an empty Redis database, emptied after the test file.

    The server may be somebody else's: do not configure it. See own_redis_url.
    """
    with server("redis").throwaway() as url:
        yield url


@pytest.fixture(scope="module")
def own_redis_url(server: Callable[..., Server]) -> Iterator[str]:
    """URL of a Redis server started for this run, to be configured or filled up."""
    with server("redis", own=True).throwaway() as url:
        yield url


@pytest.fixture(scope="module")
def memcached_address(server: Callable[..., Server]) -> Iterator[str]:
    """Address `host:port` of a Memcached server; delete the keys you set."""
    with server("memcached").throwaway() as address:
        yield address


@pytest.fixture(scope="module")
def rabbitmq_url(server: Callable[..., Server]) -> Iterator[str]:
    """URL of an empty RabbitMQ virtual host, deleted after the test file."""
    with server("rabbitmq").throwaway() as url:
        yield url


@pytest.fixture(scope="session")
def django_db_modify_db_settings(server: Callable[..., Server]) -> None:
    """Point Django's tests at the PostgreSQL server, under a name of their own."""
    settings = database_from_url(server("postgresql").url)
    name = f"labs_{secrets.token_hex(6)}"
    connections["default"].settings_dict.update(
        settings
        | {"TEST": connections["default"].settings_dict["TEST"] | {"NAME": name}}
    )
