"""Three attacks on a login, and the people who want to get in meanwhile.

All of it goes to a server on this machine, and each guess is sent once.
"""

import http.client
import json
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from itertools import product

SPRAYER = "203.0.113.50"
OFFICE = "198.51.100.10"
WORDS = ("summer", "welcome", "nairobi", "dragon")
COMMON = ("123456", "password", "qwerty", "iloveyou")
STAFF = tuple(f"user{number:02}" for number in range(1, 41))
# Who has which password; everybody else's is long and in no list.
WEAK = {
    "ada": "nairobi2019",
    "ben": "dragon2012",
    "user07": "123456",
    "user11": "password",
    "user23": "qwerty",
    "user38": "iloveyou",
}


def password_of(name: str) -> str:
    """Return a person's own password."""
    return WEAK.get(name, f"correct horse of {name}")


@dataclass(frozen=True)
class Login:
    """One request: from where, what the client wrote itself, and the credentials."""

    address: str
    name: str
    password: str
    claims: str = ""
    cookie: str = ""


@dataclass(frozen=True)
class Answer:
    """What the server said."""

    status: int
    retry_after: int | None
    detail: str
    cookie: str
    worker: str = ""


# region post
def post(port: int, version: str, sent: Login, seconds: float = 30) -> Answer:
    """Send one login as our proxy passes it on: it appends the address it saw."""
    seen = f"{sent.claims}, {sent.address}" if sent.claims else sent.address
    headers = {"Content-Type": "application/json", "X-Forwarded-For": seen}
    if sent.cookie:
        headers["Cookie"] = sent.cookie
    body = json.dumps({"username": sent.name, "password": sent.password})
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=seconds)
    connection.request("POST", f"/{version}/login/", body, headers)
    answer = connection.getresponse()
    body = answer.read().decode()
    connection.close()
    # endregion post
    is_json = answer.headers["Content-Type"] == "application/json"
    said = json.loads(body) if is_json else {"detail": "an error page"}
    cookies = [
        value.split(";")[0] for value in answer.headers.get_all("Set-Cookie", [])
    ]
    known = [cookie for cookie in cookies if cookie.startswith("known_browser=")]
    retry_after = answer.headers["Retry-After"]
    return Answer(
        answer.status,
        int(retry_after) if retry_after else None,
        said.get("detail", ""),
        known[0] if known else "",
        answer.headers.get("X-Worker", ""),
    )


# region attacks
def brute_force() -> Iterator[Login]:
    """Guess one account's password, from four addresses in turn."""
    guesses = [f"{word}{year}" for year in range(1990, 2030) for word in WORDS]
    for number, guess in enumerate(guesses):
        address = f"203.0.113.{number % 4 + 1}"
        yield Login(address, "ada", guess, claims=f"10.0.0.{number}")


def spray() -> Iterator[Login]:
    """Try the commonest passwords on many accounts, from one address."""
    for guess, name in product(COMMON, STAFF):
        yield Login(SPRAYER, name, guess)


def botnet() -> Iterator[Login]:
    """Guess one account's password, from sixty addresses, twice from each."""
    for number, year in enumerate(range(1910, 2030)):
        yield Login(f"192.0.2.{number // 2 + 1}", "ben", f"dragon{year}")


# endregion attacks

ATTACKS = {"brute force": brute_force, "spray": spray, "botnet": botnet}


@dataclass
class Outcome:
    """How many passwords were looked at, and whose were found."""

    sent: int = 0
    tried: int = 0
    opened: list[str] = field(default_factory=list)


def run(port: int, version: str, guesses: Iterable[Login]) -> Outcome:
    """Send guesses one after the other, whatever comes back."""
    outcome = Outcome()
    for guess in guesses:
        status = post(port, version, guess).status
        outcome.sent += 1
        outcome.tried += status in (200, 401)
        if status == 200:
            outcome.opened.append(guess.name)
    return outcome


def run_all(port: int, version: str) -> dict[str, Outcome]:
    """Run the three attacks at once; they share neither address nor account."""
    with ThreadPoolExecutor(len(ATTACKS)) as pool:
        runs = {
            name: pool.submit(run, port, version, guesses())
            for name, guesses in ATTACKS.items()
        }
    return {name: done.result() for name, done in runs.items()}
