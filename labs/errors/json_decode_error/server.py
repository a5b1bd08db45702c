"""A service that answers with JSON, with an error page, and with nothing."""

import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

ANSWERS = {
    "/price": (200, "application/json", b'{"price": 40}'),
    "/broken": (502, "text/html", b"<html><h1>502 Bad Gateway</h1></html>"),
    "/empty": (204, "text/plain", b""),
}


class Answer(BaseHTTPRequestHandler):
    def do_GET(self):
        status, kind, body = ANSWERS[self.path]
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *args):
        pass


server = ThreadingHTTPServer(("127.0.0.1", 0), Answer)
threading.Thread(target=server.serve_forever, daemon=True).start()
ADDRESS = f"http://127.0.0.1:{server.server_port}"
