"""What the page shows: requests sent through nginx, and what became of them."""

from collections import Counter
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from typing import Any

import httpx

from examples.nginx.site import Site
from services.waiting import wait_for


def balanced(place: Site, requests: int = 12) -> Counter[str]:
    """Send requests one after another while server a answers none; count by server.

    The next is sent when the one before was answered, or is held by server a.
    """
    answered: Counter[str] = Counter()
    with ThreadPoolExecutor(requests) as pool, place.client() as client:
        sent: list[Future[httpx.Response]] = []
        for number in range(requests):
            one = pool.submit(client.get, "/")
            sent.append(one)

            def settled(one: Future[Any] = one, number: int = number) -> bool:
                done = sum(it.done() for it in sent)
                return one.done() or done + len(place.noted("begun")) > number

            wait_for(settled, "a request to be answered or held")
        place.open_gate()
        answered.update(it.result().headers["X-Server"] for it in sent)
    return answered


def taken_out(place: Site) -> Iterator[str]:
    """Kill server b under requests, start it again, and count."""
    yield _phase(place, "three servers", 9)
    place.servers["b"].kill()
    yield _phase(place, "b is killed", 9)
    yield _phase(place, "still away", 9)
    log = (place.front.folder / "tries.log").read_text().splitlines()
    retried = [line for line in log if "502" in line]
    yield place.told("tries.log: " + "; ".join(retried))
    place.servers["b"].start()
    wait_for(lambda: _server(place) == "b", "b to be asked again", seconds=20)
    yield _phase(place, "b is back", 9)


def _server(place: Site) -> str:
    with place.client() as client:
        return str(client.get("/").headers["X-Server"])


def _phase(place: Site, says: str, requests: int) -> str:
    before = place.front.error_log.count("connect() failed")
    with place.client() as client:
        answers = [client.get("/") for _ in range(requests)]
    good = sum(it.status_code == 200 for it in answers)
    by = Counter(it.headers.get("X-Server", "-") for it in answers)
    counts = "  ".join(f"{name} {by[name]}" for name in "abc")
    failed = place.front.error_log.count("connect() failed") - before
    return f"{says:<15}{good} of {requests} got 200   {counts}   failed tries {failed}"


def all_away(place: Site) -> str:
    """Kill every server, ask three times, and return what nginx said."""
    for server in place.servers.values():
        server.kill()
    with place.client() as client:
        codes = [client.get("/").status_code for _ in range(2)]
    last = place.front.error_log.strip().splitlines()[-1]
    message = last.split(": *", 1)[1].split(" ", 1)[1].split(", client")[0]
    return place.told(f"{codes[0]}, {codes[1]}\n[error] {message}")


LOCATIONS = ("untouched", "appended", "replaced", "behind-a-load-balancer")
FORGED = {
    "Host": "evil.example",
    "X-Forwarded-For": "10.0.0.1",
    "X-Forwarded-Proto": "https",
    "X-User-Id": "1",
}


def seen_headers(place: Site) -> Iterator[str]:
    """Send forged headers through each location; tell what the application saw."""
    with place.client() as client:
        for path in LOCATIONS:
            seen = client.get(f"/{path}/", headers=FORGED).json()
            yield f"/{path}/"
            for name, value in seen.items():
                if path != LOCATIONS[-1] or name == "HTTP_X_FORWARDED_FOR":
                    yield f"  {name:<22}{place.told(value) or '(none)'}"


def timed_out(place: Site) -> Iterator[str]:
    """Ask for a silent answer of two seconds, and for one that drips as long."""
    with place.client() as client:
        for path in ("/silent/", "/drip/"):
            answer = client.get(path)
            rows = answer.text.count("row")
            yield f"{path:<10}{answer.status_code}" + (f"  {rows} rows" if rows else "")


def freed_workers(place: Site, path: str, seconds: int, clients: int = 4) -> int:
    """Open exports that nobody reads, and count the workers that finish."""
    with place.client() as client:
        opened = [client.stream("GET", path) for _ in range(clients)]
        for one in opened:
            one.__enter__()
        with suppress(TimeoutError):
            wait_for(lambda: len(place.noted("free")) == clients, "workers", seconds)
        free = len(place.noted("free"))
        for one in opened:
            one.__exit__(None, None, None)
    return free


def paths(place: Site) -> Iterator[str]:
    """Ask each location, and tell which path reached the application."""
    with place.client() as client:
        for path in ("/a/users", "/b/users", "/c/users", "/d/users"):
            yield f"{path:<10}reaches the application as  {client.get(path).text}"


def inherited(place: Site) -> Iterator[str]:
    """Tell which headers each location adds."""
    names = ("X-Content-Type-Options", "Strict-Transport-Security", "Cache-Control")
    with place.client() as client:
        for path in ("/", "/media/"):
            got = [name for name in names if name in client.get(path).headers]
            yield f"{path:<9}{', '.join(got)}"


def reloaded(place: Site, new: str) -> Iterator[str]:
    """Reload while a request is held, and tell which configuration answered it."""
    file = place.front.folder / "conf.d" / "reload.conf"
    with ThreadPoolExecutor(1) as pool, place.client() as client:
        held = pool.submit(client.get, "/slow/")
        wait_for(lambda: place.noted("begun"), "the held request")
        file.write_text(file.read_text().replace("one", new))
        done = place.front.call("-s", "reload")
        yield f"nginx -s reload: exit code {done.returncode}"
        with place.client() as other:
            wait_for(
                lambda: other.get("/").headers["X-Configuration"] == new, "new workers"
            )
            yield f"sent after it:   {other.get('/').status_code}, configuration {new}"
        place.open_gate()
        late = held.result()
        yield (
            f"sent before it:  {late.status_code}, configuration"
            f" {late.headers['X-Configuration']}"
        )
