"""Metrics that take as long as sys.argv[2] says, on the port sys.argv[1]."""

import sys
import time
from http.server import HTTPServer

from prometheus_client import MetricsHandler


class Slow(MetricsHandler):
    def do_GET(self):
        time.sleep(float(sys.argv[2]))
        super().do_GET()


HTTPServer(("127.0.0.1", int(sys.argv[1])), Slow).serve_forever()
