"""An API that answers a wrong path with a page, as Django does; prints its port."""

import sys
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


class Api(BaseHTTPRequestHandler):
    def do_GET(self):
        is_there = self.path == "/orders/"
        self.send_response(200 if is_there else 404)
        self.send_header("Content-Type", "application/json" if is_there else "text/html")
        self.end_headers()
        self.wfile.write(b"[]" if is_there else b"<!DOCTYPE html><h1>Not Found</h1>")

    def log_message(self, *_):
        pass


server = ThreadingHTTPServer(("127.0.0.1", 0), Api)
print(server.server_port, flush=True)
server.serve_forever()
sys.exit()
