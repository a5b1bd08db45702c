"""Django behind a proxy that speaks HTTPS to the client and HTTP to Django."""

import ssl
import subprocess
import threading
from wsgiref.simple_server import WSGIRequestHandler, make_server

from django.core.wsgi import get_wsgi_application

subprocess.run(
    "openssl req -x509 -newkey rsa:2048 -nodes -keyout key.pem -out cert.pem -days 1"
    " -subj /CN=localhost -addext subjectAltName=DNS:localhost".split(),
    check=True,
    capture_output=True,
)


class Quiet(WSGIRequestHandler):
    def log_message(self, *_):
        pass


def serve():
    """Give the address of the proxy."""
    application = get_wsgi_application()

    def proxy(environ, start_response):
        environ["HTTP_X_FORWARDED_PROTO"] = "https"
        return application(environ, start_response)

    server = make_server("127.0.0.1", 0, proxy, handler_class=Quiet)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain("cert.pem", "key.pem")
    server.socket = context.wrap_socket(server.socket, server_side=True)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return f"https://localhost:{server.server_port}"
