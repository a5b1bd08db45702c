"""Asks the server for a page; as a WebSocket if the second argument says so."""

import http.client
import sys
import time

port, *upgrade = sys.argv[1:]
headers = {
    "Connection": "Upgrade",
    "Upgrade": "websocket",
    "Sec-WebSocket-Version": "13",
    "Sec-WebSocket-Key": "dGhlIHNhbXBsZSBub25jZQ==",
}
for _ in range(100):
    client = http.client.HTTPConnection("localhost", int(port))
    try:
        client.request("GET", "/ws/orders/", headers=headers if upgrade else {})
    except OSError:
        time.sleep(0.1)
    else:
        client.getresponse()
        break
