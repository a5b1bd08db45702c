"""A site of one release behind nginx, and the requests that meet its deploy.

Five requests are sent at each moment of a deploy, so that none is left to luck:
some are in flight when the old release is told to stop, some wait in its queue,
some come while it stops, some while the new one starts, and some afterwards.
"""

import http.client
import os
import shutil
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor, wait
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

import psutil
import psycopg

from challenges.deploys_drop_requests.urls import PROVIDER
from services import nginx
from services.processes import dies_with_us, free_port, is_listening
from services.waiting import wait_for

AT_ONCE = 5
HERE = Path(__file__).parent
LABS = HERE.parents[1]
IN_FLIGHT, QUEUED, STOPPING = "in flight", "queued", "stopping"
STARTING, AFTER = "starting", "after"
MOMENTS = (IN_FLIGHT, QUEUED, STOPPING, STARTING, AFTER)
# A deploy that takes longer than this hangs: it is killed, and the test fails.
LONGEST = 60
# What is told to a release that works alone, and to one that lacks a setting.
BLUE, GREEN, BROKEN = {"RELEASE": "blue"}, {"RELEASE": "green"}, {"TRIES": "4"}
ESTABLISHED = "01"  # in /proc/net/tcp
NOWHERE = "postgresql://nobody@127.0.0.1:1/nowhere"
NO_DATABASE = GREEN | {"DATABASE_URL": NOWHERE, "TRIES": "4"}


class DeployHangs(Exception):
    """A deploy did not end in time; the message says which."""


@dataclass(frozen=True)
class Deploy:
    """A script, and how the lab meets it."""

    says: str
    script: str
    starts_first: bool  # whether the old release answers when the new one starts
    patient: bool = True  # whether the payment provider answers within 30 seconds
    env: dict[str, str] = field(default_factory=dict)  # of the script
    old: dict[str, str] = field(default_factory=dict)  # of the old release
    longest: int = LONGEST  # seconds


def ask(port: int, path: str, method: str = "GET") -> tuple[int, str]:
    """Send one request; return its status and which release answered, if one did."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=40)
    try:
        connection.request(method, path, headers={"Connection": "close"})
        answer = connection.getresponse()
        return answer.status, answer.read().decode()
    except (OSError, http.client.HTTPException) as error:
        return 0, f"{type(error).__name__}: {error}"
    finally:
        connection.close()


def processes_at(port: int) -> list[psutil.Process]:
    """Return the processes of the Gunicorn that was told to listen on this port."""
    address = f"127.0.0.1:{port}"
    return [
        it
        for it in psutil.process_iter(["cmdline"])
        if address in (it.info["cmdline"] or []) and "--bind" in it.info["cmdline"]
    ]


def group(leader: int) -> list[int]:
    """Return the processes of a group that run, without those that only linger."""
    found = []
    for it in psutil.process_iter():
        with suppress(psutil.NoSuchProcess, ProcessLookupError):
            if os.getpgid(it.pid) == leader and it.status() != psutil.STATUS_ZOMBIE:
                found.append(it.pid)
    return found


def unread(port: int) -> int:
    """Count the connections of a server whose request has come and nobody has read."""
    rows = Path("/proc/net/tcp").read_text().splitlines()[1:]
    here = f":{port:04X}"
    found = 0
    for _, local, _, state, queues, *_ in map(str.split, rows):
        received = int(queues.partition(":")[2], 16)
        found += local.endswith(here) and state == ESTABLISHED and received > 0
    return found


@dataclass
class Site:
    """What a deploy works on: release blue behind nginx, and a place for green."""

    database: str
    folder: Path
    front: nginx.Serving
    provider: psycopg.Connection
    pool: ThreadPoolExecutor
    blue: int
    green: int
    sent: "dict[str, list[Future[tuple[int, str]]]]" = field(default_factory=dict)
    ours: list[subprocess.Popen[bytes]] = field(default_factory=list)

    def env(self, told: dict[str, str]) -> dict[str, str]:
        """Return what a release, or a script that starts one, must know."""
        here = {
            "DJANGO_SETTINGS_MODULE": "challenges.deploys_drop_requests.settings",
            "DATABASE_URL": self.database,
            "PYTHONPATH": str(LABS),
            "PATH": f"{self.folder}:{Path(sys.executable).parent}:{os.environ['PATH']}",
            "NGINX_DIR": str(self.front.folder),
            "NGINX_PID": str(self.front.pid_file),
            "BEGUN": str(self.folder / "begun"),
            "GUNICORN_CMD_ARGS": "--no-control-socket",
            "LC_ALL": "C",
        }
        outside = {k: v for k, v in os.environ.items() if k not in {"RELEASE", "GATE"}}
        return outside | here | told

    def start(self, port: int, told: dict[str, str]) -> None:
        """Start a release, and wait until it listens."""
        serve = ["gunicorn", "--bind", f"127.0.0.1:{port}", "--pid", f"{port}.pid"]
        with self.log(port).open("w") as output:
            release = subprocess.Popen(
                [*dies_with_us(signal.SIGTERM), *serve, "shop.config.wsgi"],
                cwd=self.folder,
                env=self.env(told),
                stdout=output,
                stderr=subprocess.STDOUT,
                start_new_session=True,
            )
        self.ours.append(release)
        wait_for(lambda: is_listening("127.0.0.1", port), "a release", seconds=30)
        wait_for(lambda: ask(port, "/alive/")[0] == 200, "its answer", seconds=30)

    def log(self, port: int) -> Path:
        """Return the file that holds what a release, or the deploy, has said."""
        return self.folder / f"{port}.log"

    def begin(self, deploy: Deploy, told: dict[str, str]) -> subprocess.Popen[bytes]:
        """Start the script of a deploy."""
        shutil.copy(HERE / deploy.script, self.folder / "deploy.sh")
        with self.log(self.green).open("w") as output:
            script = subprocess.Popen(
                ["bash", "deploy.sh", str(self.blue), str(self.green)],
                cwd=self.folder,
                env=self.env(told | deploy.env),
                stdout=output,
                stderr=subprocess.STDOUT,
                start_new_session=True,
            )
        self.ours.append(script)
        return script

    def told_to_stop(self) -> bool:
        """Tell whether blue has been told to stop, or is gone."""
        told = "Handling signal: term" in self.log(self.blue).read_text()
        return told or self.ours[0].poll() is not None

    def hold(self) -> None:
        """Have a request in each worker, kept by the payment provider, and a queue."""
        if IN_FLIGHT in self.sent:
            return
        self.keep_waiting()
        self.send(IN_FLIGHT, "/slow/")
        self.wait_until_there(IN_FLIGHT, lambda: self.waiting() == AT_ONCE)
        self.send(QUEUED)
        self.wait_until_there(QUEUED, lambda: unread(self.blue) == AT_ONCE)

    def wait_until_there(self, moment: str, there: Callable[[], bool]) -> None:
        """Wait until the requests of a moment are with a server, or lost."""

        def there_or_lost() -> bool:
            return there() or all(one.done() for one in self.sent[moment])

        wait_for(there_or_lost, f"requests to be {moment}", seconds=20)

    def keep_waiting(self) -> None:
        """Let the payment provider answer nobody, until the transaction ends."""
        self.provider.execute("SELECT pg_advisory_xact_lock(%s)", [PROVIDER])

    def let_go(self) -> None:
        """Let the payment provider answer everybody."""
        self.provider.rollback()

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
        """Send the requests of a moment."""
        port = self.front.port
        self.sent[moment] = [self.pool.submit(ask, port, path) for _ in range(AT_ONCE)]

    def wait_for_reload(self, workers: set[int]) -> None:
        """Wait until these workers of nginx accept no more, if told to reload."""
        if self.serving() == self.blue:
            return

        def reloaded() -> bool:
            with suppress(psutil.NoSuchProcess):
                return all(
                    "shutting down" in " ".join(it.cmdline())
                    for it in self.front.workers()
                    if it.pid in workers
                )
            return False

        wait_for(reloaded, "nginx to reload", seconds=10)

    def serving(self) -> int:
        """Return the port that nginx sends requests to."""
        release = self.front.folder / "conf.d" / "shop-release.inc"
        return self.green if str(self.green) in release.read_text() else self.blue

    def live(self) -> list[str]:
        """Return which releases run."""
        ports = {"blue": self.blue, "green": self.green}
        return [name for name, port in ports.items() if processes_at(port)]


@dataclass(frozen=True)
class Outcome:
    """What a deploy lost, by moment, and what was said about it."""

    lost: dict[str, int]
    answered_by: dict[str, list[str]]
    nginx_said: list[str]
    old_log: str
    new_log: str
    code: int
    live: list[str]

    @property
    def total(self) -> int:
        """Count the requests that got no good answer."""
        return sum(self.lost.values())


@contextmanager
def site(
    database: str,
    folder: Path,
    program: str,
    configuration: str = "shop.conf",
    old: dict[str, str] | None = None,
) -> Iterator[Site]:
    """Run release blue behind nginx until the block ends."""
    blue, green = free_port(), free_port()
    for left in folder.glob("*"):
        left.unlink()
    shutil.copy(HERE / "gunicorn.conf.py", folder)
    text = (HERE / "nginx" / configuration).read_text()
    files = {
        configuration: text.replace("8001", str(blue)).replace("8002", str(green)),
        "shop-release.inc": f"server 127.0.0.1:{blue};\n",
    }
    with (
        nginx.serving(program, files) as front,
        psycopg.connect(database) as provider,
        ThreadPoolExecutor(5 * AT_ONCE) as pool,
    ):
        front.put_on_path(folder)
        place = Site(database, folder, front, provider, pool, blue, green)
        try:
            place.start(blue, BLUE | (old or {}))
            yield place
        finally:
            provider.rollback()  # Or whoever waits for it would wait on.
            for script in place.ours:
                with suppress(ProcessLookupError):
                    os.killpg(script.pid, signal.SIGKILL)
                script.wait(timeout=10)
            for port in (blue, green):
                for process in processes_at(port):
                    with suppress(psutil.NoSuchProcess):
                        process.kill()


def run(
    deploy: Deploy,
    database: str,
    folder: Path,
    program: str,
    told: dict[str, str] = GREEN,
) -> Outcome:
    """Deploy release green over blue, and count what was lost at each moment."""
    with site(database, folder, program, old=deploy.old) as place:
        code = meet(place, deploy, told)
        running = place.serving()
        if told is GREEN:
            with suppress(TimeoutError):  # Or what comes afterwards is lost as well.
                wait_for(lambda: ask(running, "/ready/")[0] == 200, "it", seconds=20)
        place.send(AFTER)
        answers = {
            moment: [one.result(timeout=40) for one in place.sent[moment]]
            for moment in MOMENTS
            if moment in place.sent
        }
        if deploy.starts_first and code == 0 and place.told_to_stop():
            place.ours[0].wait(timeout=40)
        if code != 0:
            with suppress(
                TimeoutError
            ):  # A release that is given up may take a moment.
                wait_for(lambda: place.live() == ["blue"], "green to end", seconds=20)
        return Outcome(
            {it: sum(one[0] != 200 for one in all_) for it, all_ in answers.items()},
            {
                moment: sorted({text for status, text in all_ if status == 200})
                for moment, all_ in answers.items()
            },
            reasons(place.front.error_log),
            place.log(place.blue).read_text(),
            place.log(place.green).read_text(),
            code,
            place.live(),
        )


def meet(place: Site, deploy: Deploy, told: dict[str, str]) -> int:
    """Run a deploy's script, with requests at each moment; return its exit code."""
    gate = place.folder / "gate"
    if not deploy.starts_first:
        place.hold()
    workers = {it.pid for it in place.front.workers()}
    script = place.begin(deploy, told | {"GATE": str(gate)})
    late = time.monotonic() + deploy.longest
    begun = gate.with_suffix(".begun")
    while script.poll() is None or (script.returncode == 0 and not begun.exists()):
        if time.monotonic() > late:
            with suppress(ProcessLookupError):
                os.killpg(script.pid, signal.SIGKILL)
            said = place.log(place.green).read_text()
            raise DeployHangs(
                f"{deploy.script} runs for {deploy.longest} s: {said[-500:]}"
            )
        step(place, deploy, script, gate, workers)
        time.sleep(0.02)
    if script.returncode == 0:
        with suppress(TimeoutError):  # A signal takes a moment to arrive.
            wait_for(place.told_to_stop, "blue to be told", seconds=5)
    step(place, deploy, script, gate, workers)
    place.let_go()
    return script.returncode


def step(
    place: Site,
    deploy: Deploy,
    script: subprocess.Popen[bytes],
    gate: Path,
    workers: set[int],
) -> None:
    """Send the requests of the moment that the deploy has come to, if it is new."""
    place.ours[0].poll()  # Or a blue that has ended would seem to run.
    if STOPPING not in place.sent and place.told_to_stop():
        if place.ours[0].returncode is not None:
            # Its port is open until the last of its processes has ended.
            wait_for(
                lambda: not group(place.ours[0].pid), "blue to be gone", seconds=10
            )
        place.wait_for_reload(workers)
        place.send(STOPPING)
        wait(place.sent[STOPPING], timeout=1)
        if deploy.patient:
            place.let_go()
        else:
            blue = place.ours[0]
            wait_for(lambda: blue.poll() is not None, "blue to end", seconds=20)
    if STARTING not in place.sent and gate.with_suffix(".begun").exists():
        place.wait_for_reload(workers)
        place.send(STARTING)
        wait(place.sent[STARTING], timeout=10)
        place.hold()
        gate.touch()
    if deploy.patient and "tail" in names_under(script):
        place.let_go()  # The deploy drains: the payment provider answers at last.


def names_under(script: subprocess.Popen[bytes]) -> set[str]:
    """Return the names of the programs that a script runs now."""
    with suppress(psutil.NoSuchProcess):
        children = psutil.Process(script.pid).children(recursive=True)
        return {child.name() for child in children}
    return set()


def reasons(log: str) -> list[str]:
    """Count why nginx answered 502 itself, in the words of its error log."""
    lines = (line for line in log.splitlines() if "[error]" in line)
    said = Counter(
        line.partition(": *")[2].partition(" ")[2].partition(", client")[0]
        for line in lines
    )
    # Which of them nginx notices first is chance.
    ordered = sorted(said.items(), reverse=True)
    return [f"{count} × {text}" for text, count in ordered]
