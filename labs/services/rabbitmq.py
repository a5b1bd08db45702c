"""RabbitMQ: a throwaway virtual host on a broker that is there or gets started."""

import json
import os
import secrets
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from urllib.parse import quote, unquote, urlsplit

import amqp
import httpx

from services.missing import ServiceMissing
from services.processes import (
    ServerDidNotStart,
    find_binary,
    free_port,
    started,
    throwaway_folder,
)

# Debian's own /usr/sbin/rabbitmq-server turns away everybody but root; the
# script behind it does not.
FOLDERS = ("/usr/lib/rabbitmq/bin", "/opt/homebrew/sbin", "/usr/local/sbin")


class Rabbitmq:
    """A RabbitMQ broker on which we may create virtual hosts."""

    name = "rabbitmq"
    variable = "LABS_RABBITMQ_URL"
    debian_package = "rabbitmq-server"
    # What compose.yaml calls the ports that it publishes.
    container_ports = ("LABS_RABBITMQ_PORT", "LABS_RABBITMQ_MANAGEMENT_PORT")

    def __init__(
        self,
        url: str,
        *,
        own: bool = False,
        management: str | None = None,
        control: str | None = None,
    ) -> None:
        self.url = url
        self.own = own
        self.management = management
        self._control = control

    @classmethod
    def from_url(cls, url: str) -> "Rabbitmq":
        """Use the broker that the environment names.

        Raises ServiceMissing when it answers and we may not add virtual hosts:
        in somebody's own one, the examples would delete somebody's queues.
        """
        name = _cluster_name(url)
        if name is None:
            return cls(url)  # Its version() will say why.
        if found := cls._administered(url, name):
            return found
        raise ServiceMissing(
            f"{cls.variable} leads to a broker that creates no virtual host for us: "
            "name the port of its management in LABS_RABBITMQ_MANAGEMENT_PORT, "
            "or unset it."
        )

    @classmethod
    def running(cls) -> "Rabbitmq | None":
        """Return the broker on the standard port, if we may add virtual hosts."""
        url = "amqp://guest:guest@127.0.0.1:5672"
        name = _cluster_name(url)
        return cls._administered(url, name) if name else None

    @classmethod
    @contextmanager
    def start(cls) -> Iterator["Rabbitmq | None"]:
        """Start a broker of our own; None where RabbitMQ is not installed."""
        server = _find_script("rabbitmq-server")
        epmd = find_binary("epmd", "/usr/lib/erlang/bin")
        if server is None or epmd is None:
            yield None
            return
        port, names, cluster, http = (free_port() for _ in range(4))
        with throwaway_folder() as folder:
            config = folder / "rabbitmq.conf"
            config.write_text(
                f"listeners.tcp.1 = 127.0.0.1:{port}\n"
                "management.tcp.ip = 127.0.0.1\n"
                f"management.tcp.port = {http}\n"
            )
            plugins = folder / "enabled_plugins"
            plugins.write_text("[rabbitmq_management].\n")
            env = {
                "HOME": str(folder),
                "ERL_EPMD_PORT": str(names),
                "ERL_EPMD_ADDRESS": "127.0.0.1",
                "RABBITMQ_NODENAME": f"labs-{secrets.token_hex(4)}@localhost",
                "RABBITMQ_DIST_PORT": str(cluster),
                "RABBITMQ_CONFIG_FILE": str(config),
                "RABBITMQ_ENABLED_PLUGINS_FILE": str(plugins),
                "RABBITMQ_MNESIA_BASE": str(folder / "data"),
                "RABBITMQ_LOG_BASE": str(folder / "log"),
                "RABBITMQ_PID_FILE": str(folder / "pid"),
                "RABBITMQ_CONF_ENV_FILE": "/dev/null",
            }
            # Erlang starts a name server that outlives the broker: a name
            # server of our own can be stopped.
            with (
                started([epmd], port=names, log=folder / "epmd.log", env=env),
                started(
                    [server],
                    port=port,
                    log=folder / "rabbitmq.log",
                    env=env,
                    stop_at_once=True,
                ),
            ):
                broker = cls(
                    f"amqp://guest:guest@127.0.0.1:{port}",
                    own=True,
                    management=f"http://127.0.0.1:{http}",
                )
                broker._wait_until_it_answers()
                yield broker

    @classmethod
    def in_container(cls, port: int, management: int) -> "Rabbitmq":
        """Use the container that `docker compose` started on these ports."""
        return cls(
            f"amqp://guest:guest@127.0.0.1:{port}",
            own=True,
            management=f"http://127.0.0.1:{management}",
        )

    @contextmanager
    def throwaway(self) -> Iterator[str]:
        """Create a virtual host, give its URL, and delete it at the end."""
        name = f"labs_{secrets.token_hex(6)}"
        parts = urlsplit(self.url)
        user = unquote(parts.username or "guest")
        self._create(name, user)
        try:
            yield f"{parts.scheme}://{parts.netloc}/{quote(name)}"
        finally:
            self._delete(name)

    def version(self) -> str:
        """Return the broker's version."""
        with _connected(self.url) as connection:
            return str(connection.server_properties["version"])

    @classmethod
    def _administered(cls, url: str, name: str) -> "Rabbitmq | None":
        """Return the broker with a way to create virtual hosts on it, if there is one.

        What answers at the standard places may be another broker's: the name
        that this one gave itself tells.
        """
        host = urlsplit(url).hostname
        port = os.environ.get("LABS_RABBITMQ_MANAGEMENT_PORT", "15672")
        management = f"http://{host}:{port}"
        with suppress(httpx.HTTPError, ValueError, KeyError):
            found = cls(url, management=management)
            rights = found._call("GET", "whoami").json()["tags"]
            seen = found._call("GET", "overview").json()["cluster_name"]
            if "administrator" in rights and seen == name:
                return found
        control = find_binary("rabbitmqctl")
        if control and host in {"127.0.0.1", "localhost"} and os.geteuid() == 0:
            found = cls(url, control=control)
            with suppress(subprocess.SubprocessError, ValueError, KeyError):
                status = json.loads(found._run("cluster_status", "--formatter=json"))
                if status["cluster_name"] == name:
                    return found
        return None

    def _create(self, vhost: str, user: str) -> None:
        if self.management:
            self._call("PUT", f"vhosts/{vhost}")
            rights = {"configure": ".*", "write": ".*", "read": ".*"}
            self._call("PUT", f"permissions/{vhost}/{quote(user, safe='')}", rights)
        else:
            self._run("add_vhost", vhost)
            self._run("set_permissions", "-p", vhost, user, ".*", ".*", ".*")

    def _delete(self, vhost: str) -> None:
        if self.management:
            self._call("DELETE", f"vhosts/{vhost}")
        else:
            self._run("delete_vhost", vhost)

    def _call(self, method: str, path: str, body: object = None) -> httpx.Response:
        return httpx.request(
            method,
            f"{self.management}/api/{path}",
            json=body,
            auth=_login(self.url),
            timeout=30,
        ).raise_for_status()

    def _run(self, *arguments: str) -> str:
        return subprocess.run(
            [str(self._control), "--quiet", *arguments],
            check=True,
            capture_output=True,
            text=True,
            timeout=60,
        ).stdout

    def _wait_until_it_answers(self) -> None:
        for _ in range(300):
            with suppress(OSError, amqp.exceptions.AMQPError, httpx.HTTPError):
                with _connected(self.url):
                    self._call("GET", "whoami")
                    return
        raise ServerDidNotStart(f"RabbitMQ listens but does not answer at {self.url}")


@contextmanager
def _connected(url: str) -> Iterator[amqp.Connection]:
    parts = urlsplit(url)
    user, password = _login(url)
    connection = amqp.Connection(
        f"{parts.hostname}:{parts.port or 5672}",
        userid=user,
        password=password,
        virtual_host=unquote(parts.path[1:]) or "/",
        connect_timeout=3,
        read_timeout=5,
    )
    try:
        connection.connect()
        yield connection
    finally:
        connection.close()


def _cluster_name(url: str) -> str | None:
    """Return what the broker calls itself, or None when it does not let us in."""
    try:
        with _connected(url) as connection:
            return str(connection.server_properties["cluster_name"])
    except (OSError, amqp.exceptions.AMQPError):
        return None


def _login(url: str) -> tuple[str, str]:
    parts = urlsplit(url)
    return unquote(parts.username or "guest"), unquote(parts.password or "guest")


def _find_script(name: str) -> str | None:
    for folder in FOLDERS:
        if os.access(f"{folder}/{name}", os.X_OK):
            return f"{folder}/{name}"
    return find_binary(name)
