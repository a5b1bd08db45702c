"""Starts a worker as the user root, whoever runs this, and stops it when it is ready."""

import os
import sys

from celery.signals import worker_ready
from tasks import app

user = int(sys.argv[1])
os.getuid = os.geteuid = os.getgid = os.getegid = lambda: user
worker_ready.connect(lambda sender, **_: sender.stop(), weak=False)
app.conf.accept_content = sys.argv[2].split(",")
try:
    app.worker_main(["worker", "--pool=solo", "--without-gossip", "--without-mingle"])
except KeyboardInterrupt:
    pass
