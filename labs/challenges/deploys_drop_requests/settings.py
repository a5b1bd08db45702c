"""The settings of one release of the shop; a release may lack one of them."""

import os
import time
from pathlib import Path

from shop.config.settings.test import *  # noqa: F403 a settings module adds to its base

ROOT_URLCONF = "challenges.deploys_drop_requests.urls"
# A release starts as fast as it can: its three pages need none of the shop's parts.
INSTALLED_APPS = []
MIDDLEWARE = []

# The lab lets the new release begin when requests were sent that come meanwhile.
if gate := os.environ.get("GATE"):
    Path(gate).with_suffix(".begun").touch()
    late = time.monotonic() + 60
    while not Path(gate).exists() and time.monotonic() < late:
        time.sleep(0.02)

RELEASE = os.environ["RELEASE"]
