"""Serves {} on a free port while the program runs, in the place of stock.example.com."""

import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


class Orders(BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(200)
        self.end_headers()
        self.wfile.write(b"{}")

    def log_message(self, *_):
        pass


server = ThreadingHTTPServer(("127.0.0.1", 0), Orders)
threading.Thread(target=server.serve_forever, daemon=True).start()


def usual(adapter_send):
    """Let a client of stock.example.com reach it."""

    def send(self, request, *args, **kwargs):
        request.url = request.url.replace(
            "https://stock.example.com", f"http://127.0.0.1:{server.server_port}"
        )
        return adapter_send(self, request, *args, **kwargs)

    return send
