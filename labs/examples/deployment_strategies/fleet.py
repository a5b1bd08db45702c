"""Servers behind a real nginx, and requests that are counted."""

import os
import sys
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import httpx
import psutil
from mirakuru import TCPExecutor

from services import nginx
from services.processes import free_port, started, throwaway_folder
from services.waiting import wait_for
from services.web_server import LABS

HERE = Path(__file__).parent
PRODUCTS = ("lamp", "mug", "rug", "vase", "desk")


@dataclass
class Fleet:
    """Servers by port, in the order in which nginx names them."""

    folder: Path
    front: nginx.Serving
    stack: ExitStack
    # Its threads stay: a server that a thread has started ends with that thread.
    pool: ThreadPoolExecutor
    running: dict[int, TCPExecutor] = field(default_factory=dict)

    def start(self, ports: list[int], release: str, **told: str) -> None:
        """Start a release on these ports, and return when all answer."""
        list(self.pool.map(lambda port: self._start(port, release, told), ports))

    def _start(self, port: int, release: str, told: dict[str, str]) -> None:
        env = os.environ | {"RELEASE": release, "PYTHONPATH": str(LABS)} | told
        command = [sys.executable, "-m", "gunicorn", "--bind", f"127.0.0.1:{port}"]
        command += ["--no-control-socket", "--threads", "4"]
        command += ["examples.deployment_strategies.release"]
        log = self.folder / f"{port}.log"
        server = self.stack.enter_context(started(command, port=port, log=log, env=env))
        wait_for(lambda: httpx.get(f"http://127.0.0.1:{port}/ready/"), "a release")
        self.running[port] = server

    def stop(self, ports: list[int]) -> None:
        """Tell these servers to finish what they do and to end."""
        for port in ports:
            self.running.pop(port).stop()

    def switch(self, ports: list[int]) -> None:
        """Let nginx send requests to these servers, and drain the others."""
        self.write("shop-servers.inc", _servers(ports))

    def write(self, name: str, text: str) -> None:
        """Write a file of nginx, reload, and wait until its old workers are done."""
        (self.front.folder / "conf.d" / name).write_text(text)
        before = {it.pid for it in self.front.workers()}
        done = self.front.call("-s", "reload")
        if done.returncode != 0:
            raise RuntimeError(done.stderr)
        wait_for(lambda: not before & set(psutil.pids()), "the drain")

    def ask(self, requests: int = 20) -> Counter[str]:
        """Send requests of as many customers, and count the answers by release."""
        found: Counter[str] = Counter()
        with httpx.Client(base_url=f"http://127.0.0.1:{self.front.port}") as client:
            for number in range(requests):
                answer = client.get(
                    f"/products/{PRODUCTS[number % 5]}/",
                    headers={"Cookie": f"customer=c-{number}"},
                )
                release = answer.headers.get("X-Release", "nginx")
                found[release if answer.is_success else f"{release} failed"] += 1
        return found

    def log(self, port: int) -> list[str]:
        """Return what a server printed about errors."""
        return [
            line
            for line in (self.folder / f"{port}.log").read_text().splitlines()
            if "Error: " in line or "Undefined" in line
        ]


def _servers(ports: list[int]) -> str:
    return "".join(f"server 127.0.0.1:{port};\n" for port in ports)


@contextmanager
def fleet(
    program: str, ports: list[int], configuration: str = "rolling.conf"
) -> Iterator[Fleet]:
    """Run nginx in front of these ports until the block ends."""
    text = (HERE / configuration).read_text()
    for number, port in enumerate(ports, start=8001):
        text = text.replace(f"127.0.0.1:{number}", f"127.0.0.1:{port}")
    files = {configuration: text, "shop-servers.inc": _servers(ports)}
    with throwaway_folder() as folder, ExitStack() as stack:
        pool = stack.enter_context(ThreadPoolExecutor(4))
        front = stack.enter_context(nginx.serving(program, files))
        yield Fleet(folder, front, stack, pool)


def free_ports(number: int) -> list[int]:
    """Return as many ports that nobody listens on."""
    return [free_port() for _ in range(number)]
