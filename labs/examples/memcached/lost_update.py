"""Two clients add a product to the same list, with and without check-and-set."""

from collections.abc import Iterator

from pymemcache import serde
from pymemcache.client.base import Client

KEY = "recently-viewed:ada"


def connect(address: str) -> Client:
    """Return a client that stores lists and waits for each answer."""
    return Client(address, serde=serde.pickle_serde, default_noreply=False, timeout=1)


# region cas
def add(cache: Client, product: str, tries: int = 10) -> bool:
    """Add a product to the list; read again if somebody wrote meanwhile."""
    for _ in range(tries):
        seen, token = cache.gets(KEY)
        if token is None:  # not there: add() stores for the first one only
            if cache.add(KEY, [product], expire=300):
                return True
        elif cache.cas(KEY, [*seen, product], token, expire=300):
            return True
    return False


# endregion cas


def report(address: str) -> Iterator[str]:
    """Let Ben write between Ada's read and her write."""
    ada, ben = connect(address), connect(address)
    ada.set(KEY, ["mug"])
    seen = ada.get(KEY)
    ben.set(KEY, [*ben.get(KEY), "lamp"])
    ada.set(KEY, [*seen, "kettle"])
    yield f"get, set      {ada.get(KEY)}"

    ada.set(KEY, ["mug"])
    seen, token = ada.gets(KEY)
    add(ben, "lamp")
    yield f"cas           stored: {ada.cas(KEY, [*seen, 'kettle'], token)}"
    add(ada, "kettle")
    yield f"tried again   {ada.get(KEY)}"
    ada.delete(KEY)
    for one in (ada, ben):
        one.close()
