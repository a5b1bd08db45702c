"""Start a private RabbitMQ that an example may restart and configure."""

import os
import secrets
import subprocess
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from services.processes import find_binary, free_port, started, throwaway_folder

FOLDERS = ("/usr/lib/rabbitmq/bin", "/opt/homebrew/sbin", "/usr/local/sbin")


def installed() -> str | None:
    """Return the script that starts RabbitMQ; Debian's own wants to be root."""
    scripts = [f"{folder}/rabbitmq-server" for folder in FOLDERS]
    found = [script for script in scripts if os.access(script, os.X_OK)]
    return found[0] if found else find_binary("rabbitmq-server")


class OwnBroker:
    """A broker that belongs to one example and keeps its data over a restart."""

    def __init__(self, folder: Path, advanced: str) -> None:
        self._folder = folder
        self._port, self._names, cluster = free_port(), free_port(), free_port()
        self.url = f"amqp://guest:guest@127.0.0.1:{self._port}"
        config = folder / "rabbitmq.conf"
        config.write_text(f"listeners.tcp.1 = 127.0.0.1:{self._port}\n")
        (folder / "advanced.config").write_text(f"[{{rabbit, [{advanced}]}}].\n")
        (folder / "enabled_plugins").write_text("[].\n")
        self._env = {
            "HOME": str(folder),
            "ERL_EPMD_PORT": str(self._names),
            "ERL_EPMD_ADDRESS": "127.0.0.1",
            "RABBITMQ_NODENAME": f"own-{secrets.token_hex(4)}@localhost",
            "RABBITMQ_DIST_PORT": str(cluster),
            "RABBITMQ_CONFIG_FILE": str(config),
            "RABBITMQ_ADVANCED_CONFIG_FILE": str(folder / "advanced.config"),
            "RABBITMQ_ENABLED_PLUGINS_FILE": str(folder / "enabled_plugins"),
            "RABBITMQ_MNESIA_BASE": str(folder / "data"),
            "RABBITMQ_LOG_BASE": str(folder / "log"),
            "RABBITMQ_PID_FILE": str(folder / "pid"),
            "RABBITMQ_CONF_ENV_FILE": "/dev/null",
        }

    @contextmanager
    def run(self, *, again: bool = False) -> Iterator[str]:
        """Run the broker until the block ends, with what it kept before.

        Unless it is to run `again`, it is killed then, which takes no time.
        """
        epmd = find_binary("epmd", "/usr/lib/erlang/bin")
        server = installed()
        assert epmd is not None  # noqa: S101 RabbitMQ brings it
        assert server is not None  # noqa: S101 the test asks installed() first
        log = self._folder / "output.log"
        with ExitStack() as stack:
            for command, port, kill in (
                (epmd, self._names, False),
                (server, self._port, not again),
            ):
                stack.enter_context(
                    started(
                        [command],
                        port=port,
                        log=log,
                        env=self._env,
                        stop_at_once=kill,
                    )
                )
            yield self.url

    def control(self, *arguments: str) -> str:
        """Return what `rabbitmqctl` prints."""
        command = find_binary("rabbitmqctl", *FOLDERS)
        server = installed() or ""
        beside = Path(server).with_name("rabbitmqctl")
        return subprocess.run(
            [str(beside if beside.exists() else command), *arguments],
            env=os.environ | self._env,
            capture_output=True,
            text=True,
            timeout=60,
            check=True,
        ).stdout


@contextmanager
def own_broker(advanced: str = "") -> Iterator[OwnBroker]:
    """Make a private broker, and remove every trace of it."""
    with throwaway_folder() as folder:
        yield OwnBroker(folder, advanced)
