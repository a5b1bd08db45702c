"""Serve the API in a process of its own; prints the port it listens on."""

from wsgiref.simple_server import WSGIRequestHandler, make_server

from django.core.wsgi import get_wsgi_application
from start import start


class Quiet(WSGIRequestHandler):
    """A handler that does not log requests."""

    def log_message(self, *_: object) -> None:
        """Say nothing."""


if __name__ == "__main__":
    start()
    server = make_server("127.0.0.1", 0, get_wsgi_application(), handler_class=Quiet)
    print(server.server_port, flush=True)
    server.serve_forever()
