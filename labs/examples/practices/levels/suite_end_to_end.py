"""End to end: a server, a database, and a client that knows only the address."""
# ruff: noqa: ANN201, D103, S101 - a suite that only its own runner collects.

import os
import socket
import subprocess
import time
from collections.abc import Iterator

import httpx
import psycopg
import pytest
from storage import TABLE


@pytest.fixture
def server() -> Iterator[str]:
    """Serve the checkout with gunicorn."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        address = f"127.0.0.1:{probe.getsockname()[1]}"
    with subprocess.Popen(["gunicorn", "--bind", address, "checkout"]) as process:
        try:
            wait_for(address)
            yield f"http://{address}"
        finally:
            process.terminate()


def wait_for(address: str) -> None:
    """Wait until somebody accepts connections there."""
    host, port = address.split(":")
    end = time.monotonic() + 20
    while time.monotonic() < end:
        with socket.socket() as probe:
            if probe.connect_ex((host, int(port))) == 0:
                return
        time.sleep(0.05)
    raise TimeoutError(address)


@pytest.fixture
def voucher() -> Iterator[str]:
    """Put a voucher of 10 % into the database."""
    with psycopg.connect(os.environ["DATABASE_URL"], autocommit=True) as connection:
        connection.execute(TABLE)
        connection.execute("INSERT INTO voucher VALUES ('WELCOME', 10)")
        yield "WELCOME"
        connection.execute("DELETE FROM voucher")


# region end-to-end
def test_a_customer_pays_less_with_a_voucher(server: str, voucher: str):
    address = f"{server}/checkout?total=2000&code={voucher}"
    assert httpx.get(address).json() == {"to_pay": 1800}


# endregion end-to-end
