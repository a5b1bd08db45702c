"""A site of one release behind nginx, and a place for the next one."""

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

import psutil
import psycopg

from challenges.deploys_drop_requests.deploy import BLUE, Deploy
from challenges.deploys_drop_requests.urls import PROVIDER
from challenges.deploys_drop_requests.watching import ask, processes_at, unread
from services import nginx
from services.processes import dies_with_us, free_port, is_listening
from services.waiting import wait_for

AT_ONCE = 5
HERE = Path(__file__).parent
LABS = HERE.parents[1]
IN_FLIGHT, QUEUED, STOPPING = "in flight", "queued", "stopping"
STARTING, AFTER = "starting", "after"
MOMENTS = (IN_FLIGHT, QUEUED, STOPPING, STARTING, AFTER)


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
