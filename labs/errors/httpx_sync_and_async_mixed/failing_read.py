import httpx


class Body(httpx.SyncByteStream):
    def __iter__(self):
        yield b'{"price": 20}'


transport = httpx.MockTransport(lambda request: httpx.Response(200, stream=Body()))
with (
    httpx.Client(transport=transport) as client,
    client.stream("GET", "http://localhost/") as response,
):
    print(response.json())
