"""Cache rendered product pages in Memcached."""

from collections.abc import Callable, Iterator

from pymemcache import serde
from pymemcache.client.base import PooledClient


# region client
def connect(address: str) -> PooledClient:
    """Return a client that threads may share and that reports what fails."""
    return PooledClient(
        address,
        max_pool_size=8,
        connect_timeout=1,
        timeout=1,
        serde=serde.compressed_serde,
        default_noreply=False,
    )


# endregion client


# region pages
def pages(
    cache: PooledClient, skus: list[str], render: Callable[[str], str]
) -> dict[str, str]:
    """Ask for all pages at once, render only what is missing."""
    found = cache.get_many([f"page:{sku}" for sku in skus])
    result = {}
    for sku in skus:
        page = found.get(f"page:{sku}")
        if page is None:
            page = render(sku)
            cache.set(f"page:{sku}", page, expire=300)
        result[sku] = page
    return result


# endregion pages


def report(address: str) -> Iterator[str]:
    """Ask three times and count what was rendered."""
    rendered: list[str] = []

    def render(sku: str) -> str:
        rendered.append(sku)
        return f"<h1>{sku}</h1>"

    cache = connect(address)
    for label, skus in [
        ("first visit", ["kettle", "mug", "lamp"]),
        ("second visit", ["kettle", "mug", "lamp"]),
    ]:
        rendered.clear()
        pages(cache, skus, render)
        yield f"{label:<24} rendered {rendered}"
    rendered.clear()
    cache.delete("page:mug")
    pages(cache, ["kettle", "mug", "lamp"], render)
    yield f"{'after delete page:mug':<24} rendered {rendered}"
    cache.delete_many(["page:kettle", "page:mug", "page:lamp"])
    cache.close()
