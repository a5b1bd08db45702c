"""A Git server that asks for a password and takes none; prints its port."""

from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


class Asks(BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(401)
        self.send_header("WWW-Authenticate", 'Basic realm="Git"')
        self.end_headers()

    def log_message(self, *_):
        pass


server = ThreadingHTTPServer(("127.0.0.1", 0), Asks)
print(server.server_port, flush=True)
server.serve_forever()
