"""Store a value of one mebibyte, with and without waiting for the answer."""

from collections.abc import Iterator

from pymemcache.client.base import Client
from pymemcache.exceptions import MemcacheServerError


# region limit
def too_large(address: str, noreply: bool) -> Iterator[str]:
    """Put a value of 1 MiB over a small one."""
    cache = Client(address, default_noreply=noreply)
    cache.set("report", b"last month", noreply=False)
    try:
        answer = cache.set("report", b"x" * 1024 * 1024)
        yield f"set returns {answer}"
    except MemcacheServerError as error:
        yield f"set raises MemcacheServerError: {error.args[0].decode()}"
    yield f"get returns {cache.get('report')}"
    cache.close()


# endregion limit


def report(address: str) -> str:
    """Try a value that fits, then both ways with one that does not."""
    cache = Client(address, default_noreply=False)
    lines = [f"1,000,000 bytes: set returns {cache.set('report', b'x' * 1_000_000)}"]
    lines.append("1 MiB, default_noreply=False")
    lines += [f"  {line}" for line in too_large(address, noreply=False)]
    lines.append("1 MiB, pymemcache's default: noreply")
    lines += [f"  {line}" for line in too_large(address, noreply=True)]
    cache.delete("report")
    cache.close()
    return "\n".join(lines) + "\n"
