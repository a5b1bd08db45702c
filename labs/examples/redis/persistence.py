"""Kill Redis without warning under three settings, and count what comes back."""

from examples.redis.own_server import own_redis


# region kill
def survivors(*options: str, snapshot_after: int = 0) -> int:
    """Write ten keys, kill the server, start it again, count the keys."""
    with own_redis(*options) as server:
        for number in range(1, 11):
            server.client.set(f"order:{number}", "paid")
            if number == snapshot_after:
                server.client.save()
        server.crash()
        server.start()
        return server.client.dbsize()


# endregion kill


def report() -> str:
    """Say how many of ten keys survive."""
    none = survivors("--save", "", "--appendonly", "no")
    snapshot = survivors("--save", "", "--appendonly", "no", snapshot_after=7)
    log = survivors("--save", "", "--appendonly", "yes", "--appendfsync", "always")
    return (
        f"no persistence                 {none:>2} of 10 keys\n"
        f"snapshot after the 7th write   {snapshot:>2} of 10 keys\n"
        f"append-only file, fsync always {log:>2} of 10 keys\n"
    )
