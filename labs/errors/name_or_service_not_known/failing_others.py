import socket
import traceback
import urllib.request

import httpx
import requests

for ask in (
    lambda: socket.getaddrinfo("stock.invalid", 80),
    lambda: requests.get("http://stock.invalid/", timeout=5),
    lambda: httpx.get("http://stock.invalid/"),
    lambda: urllib.request.urlopen("http://stock.invalid/"),
    lambda: requests.get("stock.invalid/items", timeout=5),
    lambda: requests.get("http:///items", timeout=5),
):
    try:
        ask()
    except OSError as error:
        traceback.print_exc()
    except httpx.ConnectError:
        traceback.print_exc()
    except ValueError:
        traceback.print_exc()
