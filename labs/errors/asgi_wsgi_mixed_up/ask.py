"""Asks the server for a page that there is not: 404 from Django, 500 without it."""

import sys
import time
import urllib.error
import urllib.request

for _ in range(100):
    try:
        urllib.request.urlopen(f"http://localhost:{sys.argv[1]}/none/")
    except urllib.error.HTTPError as error:
        print(error.code)
        break
    except OSError:
        time.sleep(0.1)
