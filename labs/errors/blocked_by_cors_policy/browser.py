"""Opens a page of http://localhost:5173 in Chromium that calls http://localhost:8000."""

import importlib
import os
import re
import subprocess
import sys
import tempfile
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from socketserver import ThreadingMixIn
from wsgiref.simple_server import WSGIRequestHandler, WSGIServer, make_server


class Api(ThreadingMixIn, WSGIServer):
    daemon_threads = True


class Quiet(WSGIRequestHandler):
    def log_message(self, *_):
        pass


class Frontend(BaseHTTPRequestHandler):
    script = ""

    def do_GET(self):
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.end_headers()
        icon = '<link rel="icon" href="data:,">'
        page = f"<!DOCTYPE html>{icon}<script>{self.script}</script>"
        self.wfile.write(page.encode())

    def log_message(self, *_):
        pass


def open_page(settings, call):
    """Run one call of the page; print what the browser's console says."""
    os.environ["DJANGO_SETTINGS_MODULE"] = settings
    importlib.import_module("project")
    wsgi = importlib.import_module("config.wsgi")
    api = make_server("127.0.0.1", 0, wsgi.application, Api, Quiet)
    Frontend.script = (
        f"{call}.then((response) => response.text())"
        ".then((text) => console.log(text), (error) => console.log(String(error)));"
    )
    frontend = ThreadingHTTPServer(("127.0.0.1", 0), Frontend)
    for server in (api, frontend):
        threading.Thread(target=server.serve_forever, daemon=True).start()
    # The usual ports, wherever the two really listen.
    rules = (
        f"MAP localhost:8000 127.0.0.1:{api.server_port},"
        f"MAP localhost:5173 127.0.0.1:{frontend.server_port}"
    )
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
                f"--host-resolver-rules={rules}",
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
    # What the browser advises after the first sentence changes with its version.
    for line in said:
        print(re.split(r"(?<=\.) (?=If an|Have the|The credentials)", line)[0])
