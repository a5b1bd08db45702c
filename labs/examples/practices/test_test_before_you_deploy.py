"""The shop with its production settings, asked as after a deployment."""

import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.client import HTTPConnection
from pathlib import Path

from examples.practices.running import BIN, run

HERE = Path(__file__).parent
LABS = HERE.parents[1]
NAMES = ["shop.example", "www.shop.example"]
SETTINGS = {
    "before": "examples.practices.careless_hosts",
    "after": "shop.config.settings.production",
}
Captured = Callable[[str, str, str], None]


@contextmanager
def deployed(settings: str) -> Iterator[str]:
    """Serve the shop with some production settings and give the address."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        address = f"127.0.0.1:{probe.getsockname()[1]}"
    env = {
        "DJANGO_SETTINGS_MODULE": settings,
        "SECRET_KEY": "only-for-this-run",
        "ALLOWED_HOSTS": ", ".join(NAMES),
        "DATABASE_URL": "postgresql://nobody@127.0.0.1:1/nowhere",
        "BROKER_URL": "amqp://nobody@127.0.0.1:1//",
        "CACHE_URL": "redis://127.0.0.1:1/0",
        "MAIL_URL": "http://127.0.0.1:1/letters",
        "PAYMENTS_URL": "http://127.0.0.1:1/charges",
        "PAYMENTS_KEY": "only-for-this-run",
    }
    command = [sys.executable, BIN / "gunicorn", "--bind", address, "shop.config.wsgi"]
    with subprocess.Popen(
        command, cwd=LABS, env=env, stderr=subprocess.DEVNULL
    ) as process:
        try:
            end = time.monotonic() + 30
            while not answers(address) and time.monotonic() < end:
                time.sleep(0.05)
            yield address
        finally:
            process.terminate()


def answers(address: str) -> bool:
    """Tell whether a worker answers: the port is open before there is one."""
    connection = HTTPConnection(address, timeout=30)
    try:
        connection.request("GET", "/")
        connection.getresponse()
    except OSError:
        return False
    finally:
        connection.close()
    return True


def test_a_space_in_a_setting_is_found_by_asking_the_deployed_service(
    captured: Captured,
):
    told, codes = [], []
    for title, settings in SETTINGS.items():
        with deployed(settings) as address:
            done = run(["python", "smoke.py", address, *NAMES], HERE)
        assert done.stderr == ""
        codes.append(done.returncode)
        told += [
            f"# {title}",
            *done.stdout.splitlines(),
            f"exit code {done.returncode}",
        ]
    captured(__file__, "smoke.txt", "\n".join(told))
    assert codes == [1, 0]
