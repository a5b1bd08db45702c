import os
import zlib

from pymemcache.client.base import Client

client = Client(os.environ["MEMCACHED_ADDRESS"], default_noreply=False)
# region store
page = "<li>lamp</li>" * 100_000
client.set("products", zlib.compress(page.encode()))
# endregion store
assert zlib.decompress(client.get("products")).decode() == page
print(len(page), "characters,", len(client.get("products")), "bytes in the cache")
