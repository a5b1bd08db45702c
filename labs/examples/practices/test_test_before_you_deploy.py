"""The shop with its production settings, asked as after a deployment."""

import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.client import HTTPConnection
from pathlib import Path
from typing import Any

import pytest
from django.core.management import call_command

from examples.practices.running import BIN, run
from services.processes import free_port
from services.waiting import wait_for
from shop.config.databases import database_at

HERE = Path(__file__).parent
LABS = HERE.parents[1]
NAMES = ["shop.example", "www.shop.example"]
CARELESS = "examples.practices.careless_hosts"
FIXED = "shop.config.settings.production"
NOWHERE = "postgresql://nobody@127.0.0.1:1/nowhere"
Captured = Callable[[str, str, str], None]


@pytest.fixture(scope="module")
def database(postgres: str, django_db_blocker: Any) -> str:
    """URL of a database with the shop's tables."""
    with django_db_blocker.unblock(), database_at(postgres):
        call_command("migrate", verbosity=0)
    return postgres


@contextmanager
def deployed(settings: str, database: str) -> Iterator[str]:
    """Serve the shop with some production settings and give the address."""
    address = f"127.0.0.1:{free_port()}"
    env = {
        "DJANGO_SETTINGS_MODULE": settings,
        "SECRET_KEY": "only-for-this-run",
        "ALLOWED_HOSTS": ", ".join(NAMES),
        "DATABASE_URL": database,
        "BROKER_URL": "amqp://nobody@127.0.0.1:1//",
        "CACHE_URL": "redis://127.0.0.1:1/0",
        "MAIL_URL": "http://127.0.0.1:1/letters",
        "PAYMENTS_URL": "http://127.0.0.1:1/charges",
        "PAYMENTS_KEY": "only-for-this-run",
    }
    command = [sys.executable, BIN / "gunicorn", "--bind", address]
    command += ["--no-control-socket", "shop.config.wsgi"]
    with subprocess.Popen(
        command, cwd=LABS, env=env, stderr=subprocess.DEVNULL
    ) as process:
        try:
            wait_for(lambda: answers(address), "the shop to answer", seconds=30)
            yield address
        finally:
            process.terminate()


def answers(address: str) -> bool:
    """Tell whether a worker answers: the port is open before there is one."""
    connection = HTTPConnection(address, timeout=10)
    try:
        connection.request("GET", "/")
        connection.getresponse()
    except OSError:
        return False
    finally:
        connection.close()
    return True


def smoke(address: str) -> list[str]:
    """Run the smoke test as the page tells, and return what it says."""
    done = run(["python", "smoke.py", address, *NAMES], HERE)
    assert done.stderr == ""
    return [*done.stdout.splitlines(), f"exit code {done.returncode}"]


def test_a_space_in_a_setting_is_found_by_asking_the_deployed_service(
    database: str, captured: Captured
):
    told = []
    for title, settings in {"before": CARELESS, "after": FIXED}.items():
        with deployed(settings, database) as address:
            told += [f"# {title}", *smoke(address)]
    captured(__file__, "smoke.txt", "\n".join(told))
    assert (told[3], told[7]) == ("exit code 1", "exit code 0")


def test_a_service_without_its_database_does_not_pass(captured: Captured):
    with deployed(FIXED, NOWHERE) as address:
        told = ["# its database is down", *smoke(address)]
    told += ["# nobody listens", *smoke("127.0.0.1:1")]
    captured(__file__, "smoke_down.txt", "\n".join(told))
    assert (told[3], told[7]) == ("exit code 1", "exit code 1")
