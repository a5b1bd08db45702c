async def application(scope, receive, send):
    # region send
    body = '{"name": "lámpara"}'.encode()
    headers = [(b"content-length", str(len(body)).encode())]
    # endregion send
    await send({"type": "http.response.start", "status": 200, "headers": headers})
    await send({"type": "http.response.body", "body": body})
