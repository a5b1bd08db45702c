import os

from pymemcache.client.base import Client

client = Client(os.environ["MEMCACHED_ADDRESS"], default_noreply=False)
# region store
page = "<li>lamp</li>" * 100_000
client.set("products", page)
# endregion store
