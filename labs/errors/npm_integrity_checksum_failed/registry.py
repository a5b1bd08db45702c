"""A small npm registry: one package, whose archive is not what its checksum says."""

import http.server
import json
import sys
import threading

HOST = "127.0.0.1"


class Registry(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        address = f"http://{HOST}:{self.server.server_port}"
        archive = {"tarball": f"{address}/lamp.tgz", "integrity": "sha512-AAAA"}
        lamp = {"name": "lamp", "version": "1.0.0", "dist": archive}
        package = {"name": "lamp", "dist-tags": {"latest": "1.0.0"}, "versions": {"1.0.0": lamp}}
        answers = {"/lamp": json.dumps(package).encode(), "/lamp.tgz": b"cut off"}
        self.send_response(200 if self.path in answers else 404)
        self.end_headers()
        self.wfile.write(answers.get(self.path, b'{"error": "Not found"}'))

    def log_message(self, *_):
        pass


server = http.server.ThreadingHTTPServer((HOST, 0), Registry)
print(server.server_port, flush=True)
threading.Timer(float(sys.argv[1]), server.shutdown).start()
server.serve_forever()
