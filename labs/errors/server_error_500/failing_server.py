from wsgiref.handlers import SimpleHandler
import io
import sys


def application(environ, start_response):
    raise KeyError("cart")


handler = SimpleHandler(io.BytesIO(), sys.stdout.buffer, sys.stderr, {"SERVER_PROTOCOL": "HTTP/1.1"})
handler.run(application)
