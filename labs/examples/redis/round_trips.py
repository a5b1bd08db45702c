"""Count how often a client waits for Redis."""

from typing import Any

import redis

KEYS = 200


class CountingConnection(redis.Connection):
    """A connection that counts its sends; after each the client waits."""

    sends = 0

    def send_packed_command(self, command: Any, check_health: bool = True) -> None:
        """Count, then send."""
        type(self).sends += 1
        super().send_packed_command(command, check_health)


# region ways
def one_by_one(r: redis.Redis, names: dict[str, str]) -> None:
    """Wait for every answer before the next command leaves."""
    for key, name in names.items():
        r.set(key, name, ex=60)


def in_a_pipeline(r: redis.Redis, names: dict[str, str]) -> None:
    """Send all commands, then read all answers."""
    with r.pipeline(transaction=False) as pipe:
        for key, name in names.items():
            pipe.set(key, name, ex=60)
        pipe.execute()


def read_together(r: redis.Redis, names: dict[str, str]) -> None:
    """One command that takes many keys."""
    r.mget(names.keys())


# endregion ways


def report(url: str) -> str:
    """Say how many round trips each way takes."""
    pool = redis.ConnectionPool.from_url(url, connection_class=CountingConnection)
    r = redis.Redis(connection_pool=pool)
    names = {f"name:{n}": f"customer {n}" for n in range(KEYS)}
    lines = []
    for label, way in [
        ("SET, one by one", one_by_one),
        ("SET, in a pipeline", in_a_pipeline),
        ("MGET", read_together),
    ]:
        r.ping()  # connect first, so that the handshake is not counted
        CountingConnection.sends = 0
        way(r, names)
        trips = CountingConnection.sends
        lines.append(f"{KEYS} keys, {label:<18} round trips: {trips:>3}\n")
    r.delete(*names)
    pool.disconnect()
    return "".join(lines)


class WatchedConnection(redis.Connection):
    """A connection that notes the name of each command it sends."""

    names: list[str]

    def pack_commands(self, commands: Any) -> Any:
        """Note, then pack."""
        commands = list(commands)
        WatchedConnection.names += [str(command[0]) for command in commands]
        return super().pack_commands(commands)


def sent(url: str) -> str:
    """Say what a pipeline of two commands sends, with and without a transaction."""
    pool = redis.ConnectionPool.from_url(url, connection_class=WatchedConnection)
    r = redis.Redis(connection_pool=pool)
    lines = []
    for label, options in (
        ("pipeline()", {}),
        ("pipeline(transaction=False)", {"transaction": False}),
    ):
        r.ping()  # connect first, so that the handshake is not noted
        WatchedConnection.names = []
        with r.pipeline(**options) as pipe:
            pipe.set("name:1", "Ada", ex=60)
            pipe.get("name:1")
            pipe.execute()
        lines.append(f"{label:<28} {' '.join(WatchedConnection.names)}")
    r.delete("name:1")
    pool.disconnect()
    return "\n".join(lines)
