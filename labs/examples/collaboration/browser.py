"""What a browser says when a frontend and an API do not fit: `browser.py`.

A page on one port calls an API on another, as a frontend in development does.
What the console shows and what the code catches is printed for each fault.
"""

import os
import re
import shutil
import subprocess
import sys
import tempfile
import textwrap
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from socket import socket

# What a test or a reader sees in place of the ports of a run.
FRONTEND, API = "http://localhost:5173", "http://localhost:8000"

ONE_PAGE = '{"count": 1, "results": [{"unit_price": "8.50", "customer": 3}]}'
HTML = "<!DOCTYPE html><title>Not found</title>"
REFUSED = '{"detail": "Authentication credentials were not provided."}'

# What is wrong: the path, its status, its headers and its body.
ANSWERS = {
    "/no-cors/": (200, {}, ONE_PAGE),
    "/wildcard/": (200, {"Allow-Origin": "*"}, ONE_PAGE),
    "/no-header/": (200, {"Allow-Origin": "*"}, ONE_PAGE),
    "/closed-options/": (403, {"Allow-Origin": "*"}, REFUSED),
    "/closed/": (401, {"Allow-Origin": "*"}, REFUSED),
    "/html/": (404, {"Allow-Origin": "*"}, HTML),
    "/orders/": (200, {"Allow-Origin": "*"}, ONE_PAGE),
}
# The frontend's code for each fault; `api` is the address of the API.
CALLS = {
    "no CORS header": "await fetch(api + '/no-cors/');",
    "cookies and a wildcard": (
        "await fetch(api + '/wildcard/', {credentials: 'include'});"
    ),
    "a header that is not allowed": (
        "await fetch(api + '/no-header/', {headers: {Authorization: 'x'}});"
    ),
    "a preflight that is refused": (
        "await fetch(api + '/closed-options/', {headers: {Authorization: 'x'}});"
    ),
    "nobody listens": "await fetch(nobody + '/orders/');",
    "not signed in": (
        "const {status} = await fetch(api + '/closed/'); say('status ' + status);"
    ),
    "HTML in place of JSON": "await (await fetch(api + '/html/')).json();",
    "a page, not a list": ("const orders = await get('/orders/'); orders.map(String);"),
    "an id, not an object": (
        "const [order] = (await get('/orders/')).results;"
        "order.customer.name.toUpperCase();"
    ),
    "text, not a number": (
        "const [order] = (await get('/orders/')).results;order.unit_price.toFixed(2);"
    ),
}


class Silent(BaseHTTPRequestHandler):
    """A handler that keeps its requests to itself."""

    def log_message(self, *_: object) -> None:
        """Say nothing."""

    def send(self, status: int, headers: dict[str, str], body: str) -> None:
        """Send a whole answer."""
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body.encode())


class Api(Silent):
    """The API with its faults."""

    def do_GET(self) -> None:
        """Answer as ANSWERS says."""
        status, headers, body = ANSWERS[self.path]
        kind = "text/html" if body == HTML else "application/json"
        cors = {f"Access-Control-{name}": value for name, value in headers.items()}
        self.send(status, {"Content-Type": kind, **cors}, body)

    do_OPTIONS = do_GET  # noqa: N815 the name is http.server's


class Frontend(Silent):
    """The page that makes the calls, one after the other."""

    script = ""

    def do_GET(self) -> None:
        """Answer with the page."""
        icon = '<link rel="icon" href="data:,">'
        page = f"<!DOCTYPE html>{icon}<script>{self.script}</script>"
        self.send(200, {"Content-Type": "text/html"}, page)


def script(api: str, nobody: str) -> str:
    """Write the page's script: each call between two lines in the console."""
    calls = "".join(
        f"console.log('# {name}');"
        f"try {{ {code} }} catch (error) {{ say(error); }}"
        "await new Promise((done) => setTimeout(done, 50));\n"
        for name, code in CALLS.items()
    )
    return f"""
    const api = '{api}', nobody = '{nobody}';
    const get = async (path) => (await fetch(api + path)).json();
    const say = (text) => console.log('= ' + text);
    (async () => {{ {calls} console.log('# end'); }})();
    """


def find_browser() -> str | None:
    """Return the path of Chromium or Chrome, or nothing."""
    names = ["google-chrome-stable", "google-chrome", "chromium"]
    found = [path for name in names if (path := shutil.which(name))]
    # A snap sees neither our temporary folder nor its own home as root.
    usable = [path for path in found if not path.startswith("/snap")]
    return os.environ.get("CHROME_PATH") or next(iter(usable), None)


@contextmanager
def serving(handler: type[Silent]) -> Iterator[int]:
    """Serve on a free port until the block ends."""
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield server.server_port
        server.shutdown()


def ask(browser: str) -> str:
    """Let the browser make the calls; return what its console showed."""
    with socket() as closed, serving(Api) as api, serving(Frontend) as frontend:
        closed.bind(("127.0.0.1", 0))  # Held and not listening: nobody answers.
        nobody = closed.getsockname()[1]
        Frontend.script = script(
            f"http://localhost:{api}", f"http://localhost:{nobody}"
        )
        with tempfile.TemporaryDirectory() as profile:
            command = [browser, "--headless", "--no-sandbox", "--disable-gpu"]
            command += ["--enable-logging=stderr", "--disable-dev-shm-usage"]
            command += ["--virtual-time-budget=20000", "--dump-dom"]
            command += [f"--user-data-dir={profile}", f"http://localhost:{frontend}/"]
            done = subprocess.run(
                command, capture_output=True, text=True, timeout=60, check=False
            )
        text = done.stderr
        for port, usual in ((api, API), (frontend, FRONTEND)):
            text = text.replace(f"http://localhost:{port}", usual)
    return text


def tell(console: str) -> str:
    """Turn the browser's log into one block per fault."""
    lines = []
    for message in re.findall(r'CONSOLE\S*\] "(.*)", source:', console):
        if message == "# end":
            return "\n".join(lines)
        if message.startswith("# "):
            lines += ["", message[2:]]
        elif message.startswith("= "):
            lines.append(f"  code: {message[2:]}")
        else:
            lines += wrap(message, whole="Access to" not in "".join(lines))
    raise RuntimeError(f"The page did not come to its end:\n{console}")


def wrap(message: str, *, whole: bool) -> list[str]:
    """Break a message into lines that a phone can show; `whole` keeps its beginning."""
    # Later sentences are advice, which changes with the browser's version.
    first = re.split(r"(?<=\.) ", message)[0]
    if not whole:
        first = re.sub(r"^Access to .* has been ", "… ", first)
    return textwrap.wrap(
        first,
        42,
        initial_indent="  ",
        subsequent_indent="  ",
        break_on_hyphens=False,
        break_long_words=False,
    )


if __name__ == "__main__":
    if (path := find_browser()) is None:
        sys.exit("There is no Chromium or Chrome here: set CHROME_PATH to one.")
    print(tell(ask(path)).strip())
