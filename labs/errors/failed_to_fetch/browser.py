"""Opens a page of http://localhost:5173 in Chromium that runs a script; prints what its console says."""

import re
import subprocess
import sys
import tempfile
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


class Frontend(BaseHTTPRequestHandler):
    script = ""

    def do_GET(self):
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.end_headers()
        icon = '<link rel="icon" href="data:,">'
        self.wfile.write(f"<!DOCTYPE html>{icon}<script>{self.script}</script>".encode())

    def log_message(self, *_):
        pass


class Api(BaseHTTPRequestHandler):
    def do_GET(self):
        status = 401 if self.path == "/me/" else 200 if self.path == "/orders/" else 404
        self.send_response(status)
        self.send_header("Access-Control-Allow-Origin", "*")
        self.end_headers()
        self.wfile.write(b"[]")

    def log_message(self, *_):
        pass


def serve(handler):
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server.server_port


def open_page(script, api=True):
    Frontend.script = script
    places = [f"MAP localhost:5173 127.0.0.1:{serve(Frontend)}"]
    if api:
        places.append(f"MAP localhost:8000 127.0.0.1:{serve(Api)}")
    with tempfile.TemporaryDirectory() as profile:
        done = subprocess.run(
            [
                "chromium",
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--enable-logging=stderr",
                "--virtual-time-budget=5000",
                "--dump-dom",
                f"--host-resolver-rules={','.join(places)}",
                f"--user-data-dir={profile}",
                "http://localhost:5173/",
            ],
            capture_output=True,
            text=True,
            timeout=50,
            check=False,
        )
    said = re.findall(r'CONSOLE\S*\] "(.*)", source:', done.stderr)
    if not said:
        sys.exit(f"The browser's console is empty:\n{done.stderr}")
    print("\n".join(said))
