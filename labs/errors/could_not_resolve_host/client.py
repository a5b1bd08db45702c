import socket
import sys
import urllib.request

import httpx
import requests

host = "stock.invalid"  # A name that is never given to anybody.
get = {
    "socket": lambda: socket.create_connection((host, 80)),
    "urllib": lambda: urllib.request.urlopen(f"http://{host}/"),
    "requests": lambda: requests.get(f"http://{host}/"),
    "httpx": lambda: httpx.get(f"http://{host}/"),
}
get[sys.argv[1]]()
