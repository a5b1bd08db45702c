"""A server that hangs up in the handshake with the first client, and serves the next."""

import http.server
import ssl
import subprocess
import threading

subprocess.run(
    "openssl req -x509 -newkey rsa:2048 -nodes -keyout key.pem -out cert.pem -days 1"
    " -subj /CN=localhost -addext subjectAltName=DNS:localhost".split(),
    check=True,
    capture_output=True,
)
context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
context.load_cert_chain("cert.pem", "key.pem")


class Shop(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(200)
        self.send_header("Content-Length", "3")
        self.end_headers()
        self.wfile.write(b"ok\n")

    def log_message(self, *arguments):
        pass


class Server(http.server.HTTPServer):
    refusals = 1

    def get_request(self):
        connection, address = self.socket.accept()
        if self.refusals:
            self.refusals -= 1
            connection.recv(1000)
            connection.close()
            raise OSError("hung up")
        return context.wrap_socket(connection, server_side=True), address


server = Server(("localhost", 0), Shop)
threading.Thread(target=server.serve_forever, daemon=True).start()
url = f"https://localhost:{server.server_port}/"
