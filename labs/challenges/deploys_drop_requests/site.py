"""A site of one release behind a balancer, and the requests that meet its deploy.

Five requests are sent at each moment of a deploy, so that none is left to luck:
some are in flight when the old release is told to stop, some wait in its queue,
some come while it stops, some while the new one starts, and some afterwards.
"""

import http.client
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor, wait
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

import psutil
import psycopg

from challenges.deploys_drop_requests.balancer import Balancer, balancer
from challenges.deploys_drop_requests.urls import PROVIDER
from services.processes import dies_with_us, free_port, is_listening
from services.waiting import wait_for

AT_ONCE = 5
HERE = Path(__file__).parent
LABS = HERE.parents[1]
IN_FLIGHT, QUEUED, STOPPING = "in flight", "queued", "stopping"
STARTING, AFTER = "starting", "after"
MOMENTS = (IN_FLIGHT, QUEUED, STOPPING, STARTING, AFTER)


class ReleaseDidNotStart(Exception):
    """The new release ended before it was ready; the old one still runs."""


class Release:
    """One running version of the shop: Gunicorn with a worker for each request."""

    def __init__(self, name: str, port: int, log: Path, env: dict[str, str]) -> None:
        self.name, self.port, self.log = name, port, log
        serve = [sys.executable, "-m", "gunicorn", "--bind", f"127.0.0.1:{port}"]
        serve += ["--workers", str(AT_ONCE), "--preload", "--no-control-socket"]
        serve += ["--timeout", "120", "--graceful-timeout", env["GRACE_SECONDS"]]
        serve += ["shop.config.wsgi:application"]
        # It stops itself before it begins, to be let go at the right moment.
        itself = ["sh", "-c", 'kill -STOP $$; exec "$@"', "sh", *serve]
        with log.open("w") as output:
            self.process = subprocess.Popen(
                [*dies_with_us(signal.SIGTERM), *itself],
                env=os.environ | {"PYTHONPATH": str(LABS)} | env,
                stdout=output,
                stderr=subprocess.STDOUT,
                start_new_session=True,
            )
        wait_for(self._has_stopped_itself, "the release to be begun")

    def _has_stopped_itself(self) -> bool:
        return psutil.Process(self.process.pid).status() == psutil.STATUS_STOPPED

    def go(self) -> None:
        """Let it begin; return when it listens, or has ended."""
        self.signal(signal.SIGCONT)
        wait_for(lambda: self.ended or is_listening("127.0.0.1", self.port), "a port")

    @property
    def ended(self) -> bool:
        """Tell whether it runs no more."""
        return self.process.poll() is not None

    def signal(self, number: int) -> None:
        """Send a signal to all its processes, as systemd and Ctrl+C do."""
        with suppress(ProcessLookupError):
            os.killpg(self.process.pid, number)


def ask(port: int, path: str) -> str | None:
    """Send one request; return which release answered, or None when nobody did."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
    try:
        connection.request("GET", path, headers={"Connection": "close"})
        answer = connection.getresponse()
        body = answer.read().decode()
    except (OSError, http.client.HTTPException):
        return None
    finally:
        connection.close()
    return body if answer.status == 200 else None


@dataclass
class Site:
    """What a deploy works on."""

    database: str
    folder: Path
    balancer: Balancer
    provider: psycopg.Connection
    new_env: dict[str, str]
    pool: ThreadPoolExecutor
    running: Release
    releases: list[Release]
    sent: dict[str, "list[Future[str | None]]"] = field(default_factory=dict)

    def start(self, name: str, port: int) -> Release:
        """Start a release; requests come while it starts."""
        new = Release(name, port, self.folder / f"{name}.log", self.new_env)
        self.releases.append(new)
        self.send(STARTING)
        wait(self.sent[STARTING])
        new.go()
        return new

    # region wait-until-ready
    def wait_until_ready(self, release: Release) -> None:
        """Ask until a release is ready; raises ReleaseDidNotStart when it ends."""

        def answers() -> bool:
            if release.ended:
                raise ReleaseDidNotStart(release.name)
            return ask(release.port, "/ready/") is not None

        wait_for(answers, "the new release")

    # endregion wait-until-ready

    def switch_to(self, port: int) -> None:
        """Send what comes from now on to another port; what is in flight stays."""
        self.hold()
        self.balancer.send_to(port)

    # region drain
    def drain(self, release: Release) -> None:
        """Wait until a release has answered all that the balancer gave it."""
        self.let_go()  # The payment provider answers at last.
        wait_for(lambda: not self.balancer.open_to[release.port], "the last answer")

    # endregion drain

    def let_go(self) -> None:
        """Let the payment provider answer everybody."""
        self.provider.rollback()

    def stop(self, release: Release, number: int, *, wait_for_it: bool = True) -> None:
        """Tell a release to stop, with requests in flight, and wait for its end."""
        self.hold()
        release.signal(number)
        if number == signal.SIGKILL:
            release.process.wait()
            wait_for(lambda: not is_listening("127.0.0.1", release.port), "the end")
        self.send(STOPPING)
        if wait_for_it:
            self.let_go()
        release.process.wait(timeout=60)
        self.let_go()

    def hold(self) -> None:
        """Have a request in each worker, kept by the payment provider, and a queue."""
        if IN_FLIGHT in self.sent:
            return
        self.keep_waiting()
        self.send(IN_FLIGHT, "/slow/")
        wait_for(lambda: self.waiting() == AT_ONCE, "requests to be in flight")
        self.send(QUEUED)

    def keep_waiting(self) -> None:
        """Let the payment provider answer nobody, until the transaction ends."""
        self.provider.execute("SELECT pg_advisory_xact_lock(%s)", [PROVIDER])

    def waiting(self) -> int:
        """Count the requests that wait for the payment provider."""
        found = self.provider.execute(
            "SELECT count(*) FROM pg_locks WHERE locktype = 'advisory'"
            " AND objid = %s AND NOT granted AND database ="
            " (SELECT oid FROM pg_database WHERE datname = current_database())",
            [PROVIDER],
        ).fetchone()
        return found[0] if found else 0

    def send(self, moment: str, path: str = "/quick/") -> None:
        """Send the requests of a moment; return when each is with a server, or lost."""
        before = self.balancer.handed_over
        port = self.balancer.port
        requests = [self.pool.submit(ask, port, path) for _ in range(AT_ONCE)]
        self.sent[moment] = requests
        wait_for(lambda: self.balancer.handed_over - before >= AT_ONCE, "the balancer")


@dataclass(frozen=True)
class Outcome:
    """What a deploy lost, by moment, and what was said about it."""

    lost: dict[str, int]
    answered_by: dict[str, list[str]]
    balancer: list[str]
    old_log: str
    new_log: str
    refused: bool

    @property
    def total(self) -> int:
        """Count the requests that got no good answer."""
        return sum(self.lost.values())


@contextmanager
def site(
    database: str, folder: Path, *, grace: int = 30, broken: bool = False
) -> Iterator[Site]:
    """Run release blue behind a balancer until the block ends."""
    env = {
        "DJANGO_SETTINGS_MODULE": "challenges.deploys_drop_requests.settings",
        "DATABASE_URL": database,
        "GRACE_SECONDS": str(grace),
    }
    old = Release("blue", free_port(), folder / "blue.log", env | {"RELEASE": "blue"})
    releases = [old]
    new_env = env if broken else env | {"RELEASE": "green"}
    try:
        old.go()
        with (
            psycopg.connect(database) as provider,
            ThreadPoolExecutor(4 * AT_ONCE) as pool,
            balancer(old.port) as in_front,
        ):
            try:
                yield Site(
                    database, folder, in_front, provider, new_env, pool, old, releases
                )
            finally:
                provider.rollback()  # Or whoever waits for it would wait on.
    finally:
        for release in releases:
            release.signal(signal.SIGKILL)
            release.process.wait()


def run(
    deploy: Callable[[Site], None],
    database: str,
    folder: Path,
    *,
    grace: int = 30,
    broken: bool = False,
) -> Outcome:
    """Deploy release green over blue, and count what was lost at each moment."""
    with site(database, folder, grace=grace, broken=broken) as stage:
        old, refused = stage.running, False
        try:
            deploy(stage)
        except ReleaseDidNotStart:
            refused = True
        if not stage.running.ended:
            stage.wait_until_ready(stage.running)
        stage.send(AFTER)
        answers = {
            moment: [one.result() for one in stage.sent[moment]]
            for moment in MOMENTS
            if moment in stage.sent
        }
        said = [f"{count} × {text}" for text, count in stage.balancer.said.items()]
        return Outcome(
            {moment: all_.count(None) for moment, all_ in answers.items()},
            {
                moment: sorted(set(filter(None, all_)))
                for moment, all_ in answers.items()
            },
            said,
            old.log.read_text(),
            stage.releases[-1].log.read_text(),
            refused,
        )
