"""The order in which a service is looked for, and what to do when it is missing."""

import os
import secrets
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, suppress
from pathlib import Path
from typing import Any, Protocol

import psutil

from services.memcached import Memcached
from services.missing import ServiceMissing
from services.nginx import Nginx
from services.postgresql import Postgresql
from services.processes import find_binary, free_port
from services.rabbitmq import Rabbitmq
from services.redis_server import Redis

# Looks, a tenth of a second apart, that must find no child before all are gone.
QUIET = 10
COMPOSE_FILE = Path(__file__).parents[2] / "compose.yaml"


class Server(Protocol):
    """A server that can give something empty to work in."""

    name: str
    url: str
    own: bool

    def throwaway(self) -> AbstractContextManager[str]:
        """Give the URL of something empty, and remove it at the end."""

    def version(self) -> str:
        """Return the server's version."""


KINDS = {kind.name: kind for kind in (Postgresql, Redis, Memcached, Rabbitmq, Nginx)}


@contextmanager
def open_server(name: str, *, own: bool = False) -> Iterator[Server]:
    """Find or start a server, and stop it if it was started here.

    Looked for in this order: the environment variable, one that is running,
    the installed program, `docker compose`, Debian's package. With `own`, the
    first two are passed over: a test may configure, fill or stop the server.
    Raises ServiceMissing with what to do.
    """
    kind = KINDS[name]
    if not own:
        if url := os.environ.get(kind.variable):
            yield _answering(kind.from_url(url), kind.variable)
            return
        if (server := kind.running()) is not None:
            yield server
            return
    with kind.start() as started:
        if started is not None:
            yield started
            return
    if kind.container_ports and _docker_answers():
        with _container(kind.name, kind.container_ports) as ports:
            yield kind.in_container(*ports)
            return
    if _may_install():
        _install(kind.debian_package)
        with kind.start() as started:
            if started is not None:
                yield started
                return
    raise ServiceMissing(_advice(kind))


def require_program(program: str, package: str) -> str:
    """Return the path of an installed program, installed now where that is allowed.

    For what a container cannot give: a server that a lab starts with options of
    its own. Raises ServiceMissing with the command that installs it.
    """
    if (path := find_binary(program)) is None and _may_install():
        _install(package)
        path = find_binary(program)
    if path is None:
        raise ServiceMissing(
            f"{program} is not installed here: run `sudo apt-get install -y {package}`."
        )
    return path


def _answering(server: Server, variable: str) -> Server:
    """Return a server that the environment names, once it has answered."""
    try:
        server.version()
    except Exception as error:
        reason = str(error).splitlines()[0] if str(error) else type(error).__name__
        raise ServiceMissing(
            f"{variable} leads to no {server.name} ({reason}): start it, or unset it."
        ) from error
    return server


def stop_on_signals() -> None:
    """Turn SIGTERM and SIGHUP into Ctrl+C, so that what was started is stopped."""

    def interrupt(number: int, _frame: object) -> None:
        raise KeyboardInterrupt(signal.Signals(number).name)

    for number in (signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, interrupt)


def end_children(patience: float = 5.0) -> None:
    """End every process that we started and that still runs, with what it started.

    Each is told by Ctrl+C and has `patience` seconds to tidy up; then it is
    killed, and so is what a thread starts meanwhile.
    """
    told: set[psutil.Process] = set()
    late = time.monotonic() + patience
    quiet = 0
    # Between two scripts of a thread there is none for a moment.
    while quiet < QUIET:
        if not (children := psutil.Process().children(recursive=True)):
            quiet += 1
            time.sleep(0.1)
            continue
        quiet = 0
        for child in children:
            with suppress(psutil.NoSuchProcess):
                if time.monotonic() > late:
                    child.kill()
                elif child not in told:
                    child.send_signal(signal.SIGINT)
                    told.add(child)
        psutil.wait_procs(children, timeout=0.2)


def _docker_answers() -> bool:
    if shutil.which("docker") is None or not COMPOSE_FILE.exists():
        return False
    for command in (["docker", "info"], ["docker", "compose", "version"]):
        done = subprocess.run(command, capture_output=True, timeout=30, check=False)
        if done.returncode != 0:
            return False
    return True


@contextmanager
def _container(name: str, variables: tuple[str, ...]) -> Iterator[list[int]]:
    """Run one service of compose.yaml on free ports, under a project of its own."""
    ports = {variable: free_port() for variable in variables}
    project = f"nexus-labs-{secrets.token_hex(4)}"
    compose = ["docker", "compose", "-f", str(COMPOSE_FILE), "-p", project]
    env = os.environ | {variable: str(port) for variable, port in ports.items()}
    up = [*compose, "up", "--detach", "--wait", name]
    down = [*compose, "down", "--volumes", "--timeout", "5"]
    try:
        subprocess.run(up, env=env, check=True, stdout=sys.stderr)
        yield list(ports.values())
    finally:
        subprocess.run(down, env=env, check=False, capture_output=True)


def _may_install() -> bool:
    return (
        os.environ.get("LABS_MAY_INSTALL") == "1"
        and os.geteuid() == 0
        and shutil.which("apt-get") is not None
    )


def _install(package: str) -> None:
    print(f"Installing Debian's package {package} …", file=sys.stderr, flush=True)
    # RUNLEVEL=1 keeps the package from starting a server of its own.
    env = os.environ | {"DEBIAN_FRONTEND": "noninteractive", "RUNLEVEL": "1"}
    apt = ["apt-get", "-q", "-y", "-o", "DPkg::Lock::Timeout=300"]
    install = [*apt, "install", "--no-install-recommends", package]
    if subprocess.run(install, env=env, stdout=sys.stderr, check=False).returncode != 0:
        subprocess.run([*apt, "update"], env=env, stdout=sys.stderr, check=True)
        subprocess.run(install, env=env, stdout=sys.stderr, check=True)


def _advice(kind: Any) -> str:
    if shutil.which("apt-get"):
        command = f"sudo apt-get install -y {kind.debian_package}"
    elif kind.container_ports:
        command = f"docker compose up --detach --wait {kind.name}"
    else:
        return f"{kind.name} is not here: install it, or set {kind.variable} to it."
    return (
        f"{kind.name} is not here: run `{command}`,"
        f" or set {kind.variable} to a server's URL."
    )
