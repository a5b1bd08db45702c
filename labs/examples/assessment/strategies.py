"""Rolling and blue-green behind a real nginx: who answers after each step?"""

import threading
from collections import Counter
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import httpx

from services import nginx
from services.waiting import wait_for

REQUESTS = 40
# region front
FRONT = """
upstream shop { SERVERS }
server {
    listen 80;
    location / {
        proxy_pass http://shop;
        proxy_connect_timeout 1s;
    }
}
"""
# endregion front


@contextmanager
def instance(version: str) -> Iterator[int]:
    """Run an instance that answers with its version."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            """Say the version."""
            self.send_response(200)
            self.send_header("Content-Length", str(len(version)))
            self.end_headers()
            self.wfile.write(version.encode())

        def log_message(self, *args: object) -> None:
            """Say nothing."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.02,))
        thread.start()
        yield server.server_port
        server.shutdown()


def front(ports: list[int]) -> str:
    """Write the configuration for these instances."""
    servers = " ".join(f"server 127.0.0.1:{port};" for port in ports)
    return FRONT.replace("SERVERS", servers)


def switch(serving: nginx.Serving, ports: list[int]) -> None:
    """Let nginx read other instances, and wait until only the new worker is left."""
    before = {worker.pid for worker in serving.workers()}
    (serving.folder / "conf.d" / "front.conf").write_text(
        front(ports).replace("listen 80;", f"listen 127.0.0.1:{serving.port};")
    )
    serving.call("-s", "reload")
    wait_for(
        lambda: (
            (now := {worker.pid for worker in serving.workers()}) and not now & before
        ),
        "nginx to have new workers",
    )


def count(serving: nginx.Serving) -> str:
    """Send requests; say who answered."""
    seen: Counter[str] = Counter()
    with httpx.Client(timeout=5) as client:
        for _ in range(REQUESTS):
            answer = client.get(f"http://127.0.0.1:{serving.port}/")
            seen[answer.text if answer.status_code == 200 else "failed"] += 1
    return f"old {seen['old']:>2}, new {seen['new']:>2}, failed {seen['failed']}"


# region rolling
def rolling(serving: nginx.Serving, old: list[int], stack: ExitStack) -> Iterator[str]:
    """Replace one instance after another: five run at the most."""
    ports = list(old)
    for number in range(len(old)):
        ports[number] = stack.enter_context(instance("new"))
        switch(serving, ports)
        yield f"{number + 1} of 4 replaced: {count(serving)}"


def blue_green(
    serving: nginx.Serving, old: list[int], stack: ExitStack
) -> Iterator[str]:
    """Start four new ones beside the old ones, then switch: eight run."""
    green = [stack.enter_context(instance("new")) for _ in old]
    yield f"before the switch: {count(serving)}"
    switch(serving, green)
    yield f"after the switch:  {count(serving)}"
    switch(serving, old)
    yield f"switched back:     {count(serving)}"


# endregion rolling


def report(program: str) -> Iterator[str]:
    """Deploy in both ways."""
    for deploy in (rolling, blue_green):
        yield f"# {deploy.__name__}"
        with ExitStack() as stack:
            old = [stack.enter_context(instance("old")) for _ in range(4)]
            serving = stack.enter_context(
                nginx.serving(program, {"front.conf": front(old)})
            )
            yield from deploy(serving, old, stack)
