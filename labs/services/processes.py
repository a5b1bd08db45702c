"""Starting a server as a child process on a free port, with throwaway data."""

import os
import pwd
import shutil
import signal
import socket
import subprocess
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import cache
from pathlib import Path

from mirakuru import TCPExecutor
from mirakuru.exceptions import ExecutorError, ProcessFinishedWithError

# A server is ready within a second; RabbitMQ on a busy machine takes longer.
START_SECONDS = 90


class ServerDidNotStart(RuntimeError):
    """A server process ended, or did not listen, before its time was up."""


def free_port() -> int:
    """Return a TCP port of this machine that nobody listens on."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return int(listener.getsockname()[1])


def is_listening(host: str, port: int) -> bool:
    """Tell whether something accepts connections at this address."""
    try:
        with socket.create_connection((host, port), timeout=1):
            return True
    except OSError:
        return False


def find_binary(name: str, *folders: str) -> str | None:
    """Return the path of a program on the PATH, or in folders outside of it."""
    path = os.pathsep.join([os.environ.get("PATH", ""), "/usr/sbin", *folders])
    return shutil.which(name, path=path)


def unprivileged_user() -> str | None:
    """Return the user to run a server as when we are root, else None.

    PostgreSQL and Memcached refuse to run as root.
    """
    if os.geteuid() != 0:
        return None
    for name in ("postgres", "nobody"):
        try:
            return pwd.getpwnam(name).pw_name
        except KeyError:
            continue
    return None


def as_user(user: str | None) -> list[str]:
    """Return the command prefix that runs a program as this user."""
    if user is None:
        return []
    if setpriv := shutil.which("setpriv"):
        group = str(pwd.getpwnam(user).pw_gid)
        return [setpriv, "--reuid", user, "--regid", group, "--init-groups"]
    return ["su", "-s", "/bin/sh", user, "-c", 'exec "$0" "$@"']


@cache
def dies_with_us(stop_signal: int) -> tuple[str, ...]:
    """Return the command prefix that stops a server also when we are killed.

    Nothing can be tidied up after SIGKILL, so Linux is asked to tell the server.
    """
    if setpriv := shutil.which("setpriv"):
        prefix = (setpriv, "--pdeathsig", signal.Signals(stop_signal).name[3:])
        known = subprocess.run([*prefix, "true"], capture_output=True, check=False)
        if known.returncode == 0:
            return prefix
    return ()


@contextmanager
def throwaway_folder(user: str | None = None) -> Iterator[Path]:
    """Make an empty folder that `user` owns and delete it at the end."""
    # Unix sockets live in it and their paths end at 107 bytes: keep it short.
    folder = Path(tempfile.mkdtemp(prefix="labs-", dir=_short_temporary_folder()))
    try:
        if user is not None:
            entry = pwd.getpwnam(user)
            os.chown(folder, entry.pw_uid, entry.pw_gid)
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


@contextmanager
def started(
    command: Sequence[str],
    *,
    port: int,
    log: Path,
    env: dict[str, str] | None = None,
    user: str | None = None,
    stop_signal: int = signal.SIGTERM,
    stop_at_once: bool = False,
) -> Iterator[TCPExecutor]:
    """Run a server, as `user`, until the block ends; ready when its port accepts.

    With `stop_at_once` it is killed then, for a server that takes long to end
    and whose data nobody wants; when we are killed, it gets `stop_signal` still.
    Raises ServerDidNotStart with the end of its log.
    """
    with log.open("a") as log_file:
        server = TCPExecutor(
            # In this order: a change of user would clear the signal of death.
            [*as_user(user), *dies_with_us(stop_signal), *command],
            host="127.0.0.1",
            port=port,
            cwd=str(log.parent),
            timeout=START_SECONDS,
            envvars=env,
            stop_signal=signal.SIGKILL if stop_at_once else stop_signal,
            stdin=subprocess.DEVNULL,
            stdout=log_file,
            stderr=subprocess.STDOUT,
        )
        try:
            try:
                server.start()
            except ExecutorError as error:
                tail = "\n".join(log.read_text(errors="replace").splitlines()[-15:])
                raise ServerDidNotStart(f"{command[0]}: {error}\n{tail}") from error
            yield server
        finally:
            try:
                server.stop()
            except ProcessFinishedWithError:
                pass  # A test may have killed it: any exit code will do.
            finally:
                server.kill()


def _short_temporary_folder() -> str | None:
    """Return /tmp where there is one: macOS has a long path of its own."""
    return "/tmp" if os.access("/tmp", os.W_OK) else None  # noqa: S108 mkdtemp makes an unguessable name
