async def application(scope, receive, send):
    body = b'{"name": "lamp"}'
    headers = [(b"content-length", b"30")]
    await send({"type": "http.response.start", "status": 200, "headers": headers})
    await send({"type": "http.response.body", "body": body})
