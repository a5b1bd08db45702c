async def application(scope, receive, send):
    # region send
    body = '{"name": "lámpara"}'.encode()
    headers = [(b"content-length", b"19")]  # letters, not bytes
    # endregion send
    await send({"type": "http.response.start", "status": 200, "headers": headers})
    await send({"type": "http.response.body", "body": body})
