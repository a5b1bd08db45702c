"""A registry that refuses as Docker Hub refuses an image that it does not have."""

import json
import sys
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


class Registry(BaseHTTPRequestHandler):
    def do_GET(self):
        if self.path.startswith("/token"):
            self.reply(200, {"token": "of-somebody-who-has-not-signed-in"})
            return
        realm = f"http://127.0.0.1:{self.server.server_port}/token"
        refused = f'Bearer realm="{realm}",service="registry"'
        if self.headers["Authorization"] and self.path != "/v2/":
            refused += ',error="insufficient_scope"'
        self.reply(401, {}, {"WWW-Authenticate": refused})

    do_HEAD = do_GET

    def reply(self, status, body, headers=()):
        self.send_response(status)
        for name, value in dict(headers).items():
            self.send_header(name, value)
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(json.dumps(body).encode())

    def log_message(self, *_):
        pass


server = ThreadingHTTPServer(("127.0.0.1", 0), Registry)
print(server.server_port, file=sys.stderr, flush=True)
server.serve_forever()
