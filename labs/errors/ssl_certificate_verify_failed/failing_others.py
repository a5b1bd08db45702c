import sys
import traceback
import urllib.request

import httpx
from shop_server import url

for get in (urllib.request.urlopen, httpx.get):
    try:
        print(get(url))
    except (OSError, httpx.HTTPError):
        traceback.print_exc(file=sys.stdout)
