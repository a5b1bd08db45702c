import os

from pymemcache.client.base import Client

client = Client(os.environ["MEMCACHED_ADDRESS"], default_noreply=False)
client.set("search:desk lamp", b"7,12")
