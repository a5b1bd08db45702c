async def application(scope, receive, send):
    if scope["type"] == "http":
        headers = [(b"content-length", b"3")]
        await send({"type": "http.response.start", "status": 200, "headers": headers})
        await send({"type": "http.response.body", "body": b"20\n"})


def wsgi(environ, start_response):
    start_response("200 OK", [("Content-Length", "3")])
    return [b"20\n"]
