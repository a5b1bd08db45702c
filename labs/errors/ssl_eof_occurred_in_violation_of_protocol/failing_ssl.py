import socket
import ssl

from server import server

context = ssl.create_default_context(cafile="cert.pem")
with socket.create_connection(("localhost", server.server_port)) as plain:
    context.wrap_socket(plain, server_hostname="localhost")
