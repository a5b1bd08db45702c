"""nginx: the installed program, run unprivileged with configuration of a lab."""

import os
import re
import shlex
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import psutil

from services.processes import (
    find_binary,
    free_port,
    started,
    throwaway_folder,
    unprivileged_user,
)

# What Debian's /etc/nginx/nginx.conf says, with places that any user may write to.
MAIN = """\
daemon off;
worker_processes 1;
pid nginx.pid;
error_log error.log notice;
events {{ worker_connections 512; }}
http {{
    access_log off;
    {places}
    include conf.d/*.conf;
}}
"""
PLACES = ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")


class Nginx:
    """The nginx program; each lab runs one of its own, so none that runs is used."""

    name = "nginx"
    variable = "LABS_NGINX_PROGRAM"
    debian_package = "nginx"
    # compose.yaml has none: a lab changes the files of its nginx while it runs.
    container_ports: tuple[str, ...] = ()

    def __init__(self, url: str, *, own: bool = False) -> None:
        self.url = url
        self.own = own

    @classmethod
    def from_url(cls, url: str) -> "Nginx":
        """Use the program that the environment names."""
        return cls(url)

    @classmethod
    def running(cls) -> None:
        """Return none: an nginx that runs belongs to somebody."""
        return

    @classmethod
    @contextmanager
    def start(cls) -> Iterator["Nginx | None"]:
        """Give the installed program; None where there is none."""
        binary = find_binary("nginx")
        yield cls(binary, own=True) if binary else None

    @classmethod
    def in_container(cls) -> "Nginx":
        """Fail: see `container_ports`."""
        raise NotImplementedError("nginx is not run in a container")

    @contextmanager
    def throwaway(self) -> Iterator[str]:
        """Give the path of the program; `serving` keeps nothing."""
        yield self.url

    def version(self) -> str:
        """Return the program's version, such as `1.22.1`."""
        done = subprocess.run(
            [self.url, "-v"], capture_output=True, text=True, timeout=10, check=True
        )
        found = re.search(r"nginx/([\d.]+)", done.stderr)
        return found[1] if found else "unknown"


@dataclass(frozen=True)
class Serving:
    """An nginx that runs."""

    program: str
    folder: Path
    port: int

    @property
    def error_log(self) -> str:
        """Return what it wrote so far to its error log."""
        return (self.folder / "error.log").read_text()

    @property
    def pid_file(self) -> Path:
        """Return the file that holds the number of its master process."""
        return self.folder / "nginx.pid"

    def workers(self) -> list[psutil.Process]:
        """Return its worker processes, those that are shutting down included."""
        master = psutil.Process(int(self.pid_file.read_text()))
        return master.children()

    def call(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        """Call the program as a reader would: `-t`, or `-s reload`."""
        return subprocess.run(
            [*_command(self.program, self.folder), *arguments],
            capture_output=True,
            text=True,
            timeout=10,
            check=False,
        )

    def put_on_path(self, folder: Path) -> None:
        """Write a script `nginx` that calls this one, for scripts to find."""
        call = shlex.join(_command(self.program, self.folder))
        script = folder / "nginx"
        script.write_text(f'#!/bin/sh\nexec {call} "$@"\n')
        script.chmod(0o755)


@contextmanager
def serving(program: str, configuration: dict[str, str]) -> Iterator[Serving]:
    """Run nginx on a free port until the block ends.

    `configuration` maps file names to texts: each that ends in `.conf` is read inside
    `http`, the others are there to be included. `listen 80;` becomes the free port.
    """
    user = unprivileged_user()
    port = free_port()
    with throwaway_folder(user) as folder:
        (folder / "conf.d").mkdir()
        places = "\n    ".join(f"{it}_temp_path {it};" for it in PLACES)
        (folder / "nginx.conf").write_text(MAIN.format(places=places))
        for name, text in configuration.items():
            listening = text.replace("listen 80;", f"listen 127.0.0.1:{port};")
            (folder / "conf.d" / name).write_text(listening)
        log = folder / "output.log"
        with started(
            _command(program, folder),
            port=port,
            log=log,
            env=dict(os.environ),
            user=user,
        ):
            yield Serving(program, folder, port)


def _command(program: str, folder: Path) -> list[str]:
    error_log = str(folder / "error.log")
    return [program, "-p", str(folder), "-c", "nginx.conf", "-e", error_log]
