"""Watch how Memcached cuts its memory into chunks and what it drops when full."""

from collections.abc import Iterator

from pymemcache.client.base import Client

from examples.memcached.own_server import own_memcached


# region chunks
def chunk_sizes(cache: Client) -> Iterator[str]:
    """Store one value per size and ask which chunk it lies in."""
    for size in (100, 1_000, 10_000, 100_000):
        cache.flush_all()
        cache.set("item", b"x" * size)
        stats = cache.stats("slabs")
        chunk = max(
            int(stats[name.replace(b"used_chunks", b"chunk_size")])
            for name, used in stats.items()
            if name.endswith(b"used_chunks") and int(used)
        )
        yield f"{size:>7,} bytes lie in a chunk of {chunk:>7,}"


# endregion chunks


# region full
def fill(cache: Client) -> Iterator[str]:
    """Write twice what fits; one item is read all the time."""
    cache.set("front-page", b"hot")
    for number in range(8_000):
        cache.set(f"page:{number}", b"x" * 1_000)
        cache.get("front-page")
    evicted = int(cache.stats()[b"evictions"])
    yield f"every write accepted; items dropped: {evicted > 0}"
    yield f"first page written:   {cache.get('page:0')}"
    yield f"page read all along:  {cache.get('front-page')}"


# endregion full


def report() -> str:
    """Run both on a server with four megabytes."""
    with own_memcached("-m", "4") as (_, cache):
        full = list(fill(cache))
    with own_memcached() as (_, cache):
        chunks = list(chunk_sizes(cache))
    return "\n".join([*chunks, "", *full]) + "\n"
