import time


def application(environ, start_response):
    time.sleep(0.5)  # A slow query, or a call to another service.
    start_response("200 OK", [("Content-Type", "text/plain")])
    return [b"lamp 20\n"]
