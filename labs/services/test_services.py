"""Whether servers are found, started, emptied and stopped."""

from collections.abc import Callable
from contextlib import closing

import httpx
import psycopg
import pytest
import redis
from amqp.exceptions import AMQPError
from kombu import Connection
from kombu.exceptions import OperationalError
from pymemcache.client.base import Client

from services import Server, ServiceMissing, open_server
from services.finding import KINDS
from services.nginx import Nginx, serving
from services.processes import is_listening
from services.rabbitmq import Rabbitmq
from services.waiting import wait_for


def use_postgresql(url: str) -> None:
    """Create a table."""
    with psycopg.connect(url) as connection:
        connection.execute("CREATE TABLE used (id int)")


def use_redis(url: str) -> None:
    """Set a key."""
    with redis.Redis.from_url(url) as client:
        assert client.dbsize() == 0
        client.set("used", 1)


def use_memcached(url: str) -> None:
    """Set a key."""
    with closing(Client(url)) as client:
        assert client.get("used") is None
        client.set("used", b"1", noreply=False)


def use_rabbitmq(url: str) -> None:
    """Publish a message and take it back."""
    with Connection(url) as connection:
        queue = connection.SimpleQueue("used")
        queue.put("message")
        assert queue.get(timeout=5).payload == "message"
        queue.put("left behind")
        queue.close()


USES = {
    "postgresql": use_postgresql,
    "redis": use_redis,
    "memcached": use_memcached,
    "rabbitmq": use_rabbitmq,
}


def port_of(url: str) -> int:
    """Return the port of a URL or address."""
    return int(url.rsplit(":", 1)[1].split("/")[0])


@pytest.mark.parametrize("name", USES)
def test_a_server_of_our_own_is_empty_for_each_use_and_stopped_at_the_end(
    name: str, monkeypatch: pytest.MonkeyPatch
):
    with open_server(name, own=True) as server:
        for _ in range(2):
            with server.throwaway() as url:
                USES[name](url)
        assert is_listening("127.0.0.1", port_of(server.url))
        assert server.version()[0].isdigit()
        if isinstance(server, Rabbitmq):  # Here, because a second start takes long.
            is_not_taken_for_its_neighbour(server, monkeypatch)
    assert not is_listening("127.0.0.1", port_of(server.url))


def is_not_taken_for_its_neighbour(
    ours: Rabbitmq, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Hold a broker on another port against the one on the standard port."""
    monkeypatch.setenv("LABS_RABBITMQ_URL", ours.url)
    monkeypatch.delenv("LABS_RABBITMQ_MANAGEMENT_PORT", raising=False)
    with pytest.raises(ServiceMissing) as missing, open_server("rabbitmq"):
        pass
    assert str(missing.value) == (
        "LABS_RABBITMQ_URL leads to a broker that creates no virtual host for us: "
        "name the port of its management in LABS_RABBITMQ_MANAGEMENT_PORT, "
        "or unset it."
    )

    port = str(port_of(ours.management or ""))
    monkeypatch.setenv("LABS_RABBITMQ_MANAGEMENT_PORT", port)
    with open_server("rabbitmq") as found, found.throwaway() as url:
        assert port_of(url) == port_of(ours.url)
        use_rabbitmq(url)


@pytest.mark.parametrize("name", USES)
def test_what_was_used_on_a_found_server_is_gone_afterwards(
    name: str, server: Callable[..., Server]
):
    found = server(name)
    if name == "memcached" and not found.own:
        pytest.skip("a Memcached that the environment names is not emptied")
    for _ in range(2):
        with found.throwaway() as url:
            USES[name](url)
        assert is_gone(name, url)


def is_gone(name: str, url: str) -> bool:
    """Tell whether nothing of a use is left: no database, host, key or claim."""
    if name == "postgresql":
        with pytest.raises(psycopg.OperationalError, match="does not exist"):
            psycopg.connect(url)
    elif name == "rabbitmq":
        with pytest.raises((OperationalError, AMQPError)), Connection(url) as left:
            left.connect()
    elif name == "redis":
        database = url.rsplit("/", 1)[1]
        with redis.Redis.from_url(f"{url.removesuffix(database)}0") as zero:
            assert not zero.exists(f"nexus-labs:claim:{database}")
        with redis.Redis.from_url(url) as client:
            assert client.dbsize() == 0
    return True


def test_the_environment_comes_first(monkeypatch: pytest.MonkeyPatch):
    with open_server("redis", own=True) as ours:
        monkeypatch.setenv("LABS_REDIS_URL", ours.url)
        with open_server("redis") as found:
            assert found.url == ours.url


@pytest.mark.parametrize("name", USES)
def test_an_address_that_leads_nowhere_is_told_in_one_sentence(
    name: str, monkeypatch: pytest.MonkeyPatch
):
    nowhere = {"memcached": "127.0.0.1:1", "rabbitmq": "amqp://127.0.0.1:1"}
    variable = KINDS[name].variable
    monkeypatch.setenv(variable, nowhere.get(name, f"{name}://127.0.0.1:1"))
    with (
        pytest.raises(ServiceMissing) as missing,
        open_server(name),
    ):
        pass
    said = str(missing.value)
    assert said.startswith(f"{variable} leads to no {name} (")
    assert said.endswith("): start it, or unset it.")
    assert "\n" not in said


def test_nginx_serves_what_it_is_told_and_is_stopped_at_the_end():
    site = "server { listen 80; location / { return 200 $request_uri; } }"
    with open_server("nginx") as found, found.throwaway() as program:
        assert found.version()[0].isdigit()
        with serving(program, {"site.conf": site}) as running:
            url = f"http://127.0.0.1:{running.port}/quick"
            assert httpx.get(url).text == "/quick"
            before = {one.pid for one in running.workers()}
            assert running.call("-s", "reload").returncode == 0
            wait_for(lambda: {it.pid for it in running.workers()} - before, "a worker")
            (running.folder / "conf.d" / "site.conf").write_text("server {")
            told = running.call("-t")
        assert told.returncode == 1
        assert "[emerg]" in told.stderr
    assert not is_listening("127.0.0.1", running.port)


def test_an_nginx_that_cannot_be_had_is_told_in_one_sentence(
    monkeypatch: pytest.MonkeyPatch,
):
    monkeypatch.setattr("services.nginx.find_binary", lambda name: None)
    monkeypatch.delenv("LABS_MAY_INSTALL", raising=False)
    monkeypatch.delenv(Nginx.variable, raising=False)
    with pytest.raises(ServiceMissing) as missing, open_server("nginx"):
        pass
    assert str(missing.value).startswith("nginx is not here: ")


def test_an_nginx_that_the_environment_names_must_answer(
    monkeypatch: pytest.MonkeyPatch,
):
    monkeypatch.setenv(Nginx.variable, "/nowhere/nginx")
    with pytest.raises(ServiceMissing) as missing, open_server("nginx"):
        pass
    assert str(missing.value).startswith(f"{Nginx.variable} leads to no nginx (")
