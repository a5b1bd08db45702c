"""A real nginx in front of real Gunicorn processes, on free ports."""

import os
import re
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import httpx
from mirakuru import TCPExecutor

from services import nginx
from services.processes import free_port, started, throwaway_folder
from services.web_server import LABS

HERE = Path(__file__).parent
READY = "server {\n    listen 80;\n    return 204;\n}\n"


@dataclass
class Site:
    """An nginx, and the servers behind it by name."""

    folder: Path
    front: nginx.Serving
    http: int
    https: int
    ports: dict[str, int]
    servers: dict[str, TCPExecutor] = field(default_factory=dict)

    def client(self) -> httpx.Client:
        """Return a client of the site over plain HTTP."""
        return httpx.Client(base_url=f"http://127.0.0.1:{self.http}", timeout=30)

    def noted(self, name: str) -> str:
        """Return what the servers noted in a file, one letter a request."""
        file = self.folder / name
        return file.read_text() if file.exists() else ""

    def open_gate(self) -> None:
        """Let every request go on that a server keeps waiting."""
        (self.folder / "gate").touch()

    def told(self, text: str) -> str:
        """Return a text with the page's ports in the place of the free ones."""
        for number, port in enumerate(self.ports.values(), start=8001):
            text = text.replace(str(port), str(number))
        return text.replace(str(self.http), "80").replace(str(self.https), "443")


def adapted(text: str, http: int, https: int, ports: list[int]) -> str:
    """Put free ports in the place of 80, 443 and 8001 to 8003."""
    text = re.sub(r"listen 80\b", f"listen 127.0.0.1:{http}", text)
    text = re.sub(r"listen 443\b", f"listen 127.0.0.1:{https}", text)
    for number, port in enumerate(ports, start=8001):
        text = text.replace(f"127.0.0.1:{number}", f"127.0.0.1:{port}")
    return text.replace("ssl_certificate shop", "ssl_certificate conf.d/shop").replace(
        "ssl_certificate_key shop", "ssl_certificate_key conf.d/shop"
    )


@contextmanager
def site(
    program: str,
    configuration: str,
    *,
    threads: int = 16,
    slow: str = "",
    also: dict[str, str] | None = None,
    text: str = "",
    serving: bool = True,
) -> Iterator[Site]:
    """Run nginx with a file of this folder before three servers: a, b and c."""
    ports = {name: free_port() for name in "abc"}
    http, https = free_port(), free_port()
    text = text or (HERE / configuration).read_text()
    files = {configuration: adapted(text, http, https, [*ports.values()])}
    with throwaway_folder() as folder, ExitStack() as stack:
        folder.chmod(0o777)
        used = [name for name, port in ports.items() if f":{port}" in str(files)]
        servers = {
            name: stack.enter_context(
                serve(name, ports[name], folder, threads, slow=name == slow)
            )
            for name in (used if serving else [])
        }
        front = stack.enter_context(
            nginx.serving(program, files | (also or {}) | {"ready.conf": READY})
        )
        yield Site(folder, front, http, https, ports, servers)


@contextmanager
def serve(
    name: str, port: int, folder: Path, threads: int, *, slow: bool
) -> Iterator[TCPExecutor]:
    """Run one Gunicorn with one process."""
    told = {"SHOP_NAME": name, "SHOP_FOLDER": str(folder), "PYTHONPATH": str(LABS)}
    if slow:
        told["SHOP_SLOW"] = "1"
    command = [sys.executable, "-m", "gunicorn", "--bind", f"127.0.0.1:{port}"]
    command += ["--no-control-socket", "--threads", str(threads)]
    command += ["examples.nginx.shop_app"]
    log = folder / f"{name}.log"
    with started(command, port=port, log=log, env=os.environ | told) as process:
        yield process
