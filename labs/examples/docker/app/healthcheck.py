"""Exits 0 when the shop answers; the slim image has no curl to ask with."""

import os
from urllib.request import urlopen

address = os.environ.get("HEALTH_URL", "http://localhost:8000/healthz")
urlopen(address, timeout=2).read()  # noqa: S310 - our own address
