import subprocess
import sys

from shop_server import url

subprocess.run(
    [sys.executable, "-m", "pip", "--isolated", "install", "--retries", "1"]
    + ["--disable-pip-version-check", "--index-url", url, "lamps"],
    env={"PIP_CONFIG_FILE": "/dev/null"},
    check=False,
)
