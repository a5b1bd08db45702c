def app(environ, start_response):
    start_response("200 OK", [])
    return [b""]


async def application(scope, receive, send):
    pass
