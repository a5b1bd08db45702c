import http.client

import httpx


def with_urllib(value):
    connection = http.client.HTTPConnection("localhost")
    connection._HTTPConnection__state = "Request-started"
    connection.putheader("X-Token", value)


def with_httpx(value):
    httpx.get("http://localhost:8000/orders/", headers={"X-Token": value})


for send, value in ((with_httpx, None), (with_httpx, 12345), (with_urllib, "change-me\nx")):
    try:
        send(value)
    except (TypeError, ValueError) as error:
        print(f"{type(error).__name__}: {error}")
