"""pip in a Python that was built without OpenSSL: here its module is hidden."""

import runpy
import sys

sys.modules["_ssl"] = None
sys.argv = ["pip", "--isolated", "install", "--retries", "0", "lamps"]
sys.argv += ["--disable-pip-version-check", "--index-url", "https://packages.example/simple"]
runpy.run_module("pip", run_name="__main__")
