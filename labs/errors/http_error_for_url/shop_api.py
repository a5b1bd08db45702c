"""An API on a free port that asks for a token, and has one address that fails."""

import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


class Api(BaseHTTPRequestHandler):
    def do_GET(self):
        if self.path == "/broken/":
            self.answer(500, b'{"detail": "Internal Server Error"}')
        elif self.headers.get("Authorization") == "Bearer change-me":
            self.answer(200, b"[]")
        else:
            self.answer(401, b'{"detail": "Authentication credentials were not provided."}')

    def answer(self, status, body):
        self.send_response(status)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


server = ThreadingHTTPServer(("127.0.0.1", 0), Api)
threading.Thread(target=server.serve_forever, daemon=True).start()
api = f"http://127.0.0.1:{server.server_port}"
