"""Where the attacks happen: a shop's accounts, a Redis, and Gunicorn with workers."""

import secrets
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import psycopg
import redis
from django.contrib.auth.hashers import make_password
from django.contrib.auth.models import User
from django.core.management import call_command

from challenges.login_endpoint_abused import attack, people
from challenges.login_endpoint_abused.attack import Answer, Login, Outcome
from services.processes import throwaway_folder
from services.waiting import wait_for
from services.web_server import gunicorn
from shop.config.databases import database_at

FOLDER = "challenges.login_endpoint_abused"
WORKERS = 4
HASHES = "hashes"
ACCESS = "%({x-forwarded-for}i)s %(m)s %(U)s %(s)s"


@dataclass(frozen=True)
class Siege:
    """What came of three attacks, and of the people who wanted to get in."""

    attacks: dict[str, Outcome]
    hashed: int
    people: list[Answer]
    access: list[str]
    log: list[str]

    @property
    def told(self) -> int:
        """Count the guesses that got an answer about the password."""
        return sum(outcome.tried for outcome in self.attacks.values())

    @property
    def opened(self) -> list[str]:
        """Return whose passwords were found."""
        return sorted(
            name for outcome in self.attacks.values() for name in outcome.opened
        )

    @property
    def refused(self) -> int:
        """Count the people who did not get in."""
        return sum(answer.status != 200 for answer in self.people)


@dataclass
class Stage:
    """A running server, its counters and its logs."""

    port: int
    store: redis.Redis
    database: str
    folder: Path
    sieges: dict[str, Siege] = field(default_factory=dict)

    def lines(self, log: str) -> list[str]:
        """Return what a log holds."""
        return (self.folder / log).read_text().splitlines()

    def written(self, access: list[str]) -> Path:
        """Write a part of the access log into a folder of its own, and return that."""
        folder = self.folder / secrets.token_hex(4)
        folder.mkdir()
        (folder / "access.log").write_text("\n".join(access) + "\n")
        return folder

    def besiege(self, version: str) -> Siege:
        """Attack one version, then let the people in; once, from empty counters."""
        if version not in self.sieges:
            self.store.flushdb()
            logs = ("access.log", "gunicorn.log")
            seen = [len(self.lines(log)) for log in logs]
            cookies = people.sign_in_before(self.port, version)
            hashed = self.hashed()
            attacks = attack.run_all(self.port, version)
            hashed = self.hashed() - hashed
            sent = len(cookies) + sum(outcome.sent for outcome in attacks.values())
            self.until_written(seen[0] + sent)
            said = [
                self.lines(log)[before:] for log, before in zip(logs, seen, strict=True)
            ]
            answers = people.sign_in(self.port, version, cookies)
            sent += sum(1 + person.mistypes for person in people.PEOPLE)
            self.until_written(seen[0] + sent)
            self.sieges[version] = Siege(attacks, hashed, answers, *said)
        return self.sieges[version]

    def hashed(self) -> int:
        """Count the passwords that the server has hashed so far."""
        return (self.folder / HASHES).stat().st_size

    def until_written(self, lines: int) -> None:
        """Wait until the access log has so many lines: one comes after its answer."""
        wait_for(
            lambda: len(self.lines("access.log")) >= lines,
            f"{lines} lines in the access log",
            seconds=30,
        )

    def until_all_refuse(self, most: int = 2000) -> Outcome:
        """Guess from one address until every process of the server refuses."""
        outcome, refusing = Outcome(), set()
        address = f"2001:db8::{secrets.token_hex(2)}"
        while len(refusing) < WORKERS and outcome.sent < most:
            guess = Login(address, "ada", f"guess {outcome.sent}")
            answer = attack.post(self.port, "in-memory", guess)
            outcome.sent += 1
            if answer.status == 429:
                refusing.add(answer.worker)
            else:
                outcome.tried += 1
        return outcome

    # region at-once
    def at_once(self, version: str) -> int:
        """Spend four tries of ada's, send four at once; return how many were hashed.

        A lock on the table of accounts keeps each check waiting until all four
        are there, or are refused.
        """
        self.store.flushdb()
        hashed = self.hashed()
        guesses = [Login("203.0.113.1", "ada", f"guess {n}") for n in range(8)]
        for guess in guesses[:4]:
            attack.post(self.port, version, guess)
        with psycopg.connect(self.database) as other, ThreadPoolExecutor(4) as pool:
            other.execute("LOCK TABLE auth_user IN ACCESS EXCLUSIVE MODE")
            sent = [
                pool.submit(attack.post, self.port, version, g) for g in guesses[4:]
            ]
            wait_for(
                lambda: self.waiting() + sum(one.done() for one in sent) == len(sent),
                "each of the four to wait for the table, or to be refused",
                seconds=30,
            )
            other.rollback()
        return self.hashed() - hashed

    # endregion at-once

    def waiting(self) -> int:
        """Count the sessions of this database that wait for a lock."""
        with psycopg.connect(self.database) as watcher:
            found = watcher.execute(
                "SELECT count(*) FROM pg_stat_activity"
                " WHERE datname = current_database() AND wait_event_type = 'Lock'"
            ).fetchone()
        return found[0] if found else 0


_stages: list[Stage] = []


def logins(
    database: str, redis_url: str, log: Path, *options: str
) -> AbstractContextManager[int]:
    """Serve the logins with Gunicorn, with these accounts and counters."""
    env = {
        "DJANGO_SETTINGS_MODULE": f"{FOLDER}.settings",
        "DATABASE_URL": database,
        "LOGIN_REDIS": redis_url,
        "LOGIN_HASHES": str(log.parent / HASHES),
    }
    return gunicorn(f"{FOLDER}.wsgi:application", log, *options, env=env)


@contextmanager
def ready(redis_url: str, database: str) -> Iterator[None]:
    """Make the accounts and serve every login until the block ends."""
    with database_at(database), throwaway_folder() as folder:
        call_command("migrate", verbosity=0)
        names = ("ada", "ben", *attack.STAFF)
        User.objects.bulk_create(
            User(username=name, password=make_password(attack.password_of(name)))
            for name in names
        )
        options = ["--workers", str(WORKERS), "--preload"]
        options += ["--access-logfile", str(folder / "access.log")]
        options += ["--access-logformat", ACCESS]
        log = folder / "gunicorn.log"
        (folder / HASHES).touch()
        serving = logins(database, redis_url, log, *options)
        with serving as port, redis.Redis.from_url(redis_url) as store:
            _stages.append(Stage(port, store, database, folder))
            try:
                yield
            finally:
                _stages.pop()


def stage() -> Stage:
    """Return the stage that `ready` opened."""
    return _stages[-1]
