"""Stands in for the kernel: kills a worker of Gunicorn that takes over 200 MB."""

import sys
import time

import psutil

ends = time.monotonic() + 5
while time.monotonic() < ends:
    try:
        for worker in psutil.Process(int(sys.argv[1])).children():
            if worker.memory_info().rss > 200_000_000:
                worker.kill()
                sys.exit()
    except psutil.NoSuchProcess:
        sys.exit()
    time.sleep(0.01)
