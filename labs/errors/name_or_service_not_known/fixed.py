import http.client
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer


class Shop(BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(204)
        self.end_headers()

    def log_message(self, *_):
        pass


server = HTTPServer(("127.0.0.1", 0), Shop)
threading.Thread(target=server.serve_forever, daemon=True).start()
port = server.server_port
# region fix
shop = http.client.HTTPConnection("localhost", port)
shop.request("GET", "/")
# endregion fix
print(shop.getresponse().status)
