"""What the login does when its Redis is away, silent, cut off or full."""

import re
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from urllib.parse import urlsplit

import redis

from challenges.login_endpoint_abused import attack
from challenges.login_endpoint_abused.attack import Answer, Login
from challenges.login_endpoint_abused.stage import Stage, logins


@contextmanager
def deaf() -> Iterator[tuple[str, Callable[[], int]]]:
    """Accept connections and never say a word; give the URL and count them."""
    accepted: list[socket.socket] = []
    with socket.create_server(("127.0.0.1", 0)) as listener:

        def accept() -> None:
            try:
                while True:
                    accepted.append(listener.accept()[0])
            except OSError:
                return  # The drill is over.

        threading.Thread(target=accept, daemon=True).start()
        yield f"redis://127.0.0.1:{listener.getsockname()[1]}", lambda: len(accepted)
        for one in accepted:
            one.close()


@contextmanager
def cut_before(word: bytes, redis_url: str) -> Iterator[str]:
    """Pass on what clients send until this word, and end their connection there.

    What they sent before it arrives: as when a machine dies in the middle.
    """
    parts = urlsplit(redis_url)
    with socket.create_server(("127.0.0.1", 0)) as listener:

        def answers(server: socket.socket, client: socket.socket) -> None:
            try:
                while some := server.recv(65536):
                    client.sendall(some)
            except OSError:
                return

        def serve(client: socket.socket) -> None:
            with client, socket.create_connection((parts.hostname, parts.port)) as to:
                threading.Thread(target=answers, args=(to, client), daemon=True).start()
                while some := client.recv(65536):
                    before, found, _ = some.partition(word)
                    if found:
                        # Whole commands only: the cut one begins with its length.
                        to.sendall(before[: before.rindex(b"*")])
                        return
                    to.sendall(some)

        def accept() -> None:
            try:
                while True:
                    client = listener.accept()[0]
                    threading.Thread(target=serve, args=(client,), daemon=True).start()
            except OSError:
                return

        threading.Thread(target=accept, daemon=True).start()
        port = listener.getsockname()[1]
        yield parts._replace(netloc=f"127.0.0.1:{port}").geturl()


# Two tries of a second each, and a slow machine; without the limit it takes ten.
PATIENCE = 8


def login_with(at: Stage, redis_url: str, name: str) -> tuple[int, str]:
    """Send ada's right password to a server with this Redis; return what came of it."""
    log = at.folder / f"{name}.log"
    with logins(at.database, redis_url, log) as port:
        login = Login("203.0.113.77", "ada", "nairobi2019")
        attack.post(port, "failing", login)  # The worker is up, and asked no Redis.
        answer = post_or_none(port, login)
    errors = re.findall(r"redis[.]exceptions[.](\w+): ", log.read_text())
    return answer.status, errors[-1] if errors else ""


def post_or_none(port: int, login: Login) -> Answer:
    """Send one login; the status is 0 when no answer comes in time."""
    try:
        return attack.post(port, "fixed", login, PATIENCE)
    except OSError as error:
        return Answer(0, None, str(error), "")


def fill(store: redis.Redis, until: Callable[[], bool]) -> None:
    """Write keys until this has happened, or memory ends."""
    for number in range(100_000):
        if until():
            return
        try:
            store.set(f"filler:{number}", "x" * 10_000)
        except redis.exceptions.OutOfMemoryError:
            return
