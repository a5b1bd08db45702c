import os
import ssl
import urllib.request

import httpx
import requests
from shop_server import url

# As `export SSL_CERT_FILE=… REQUESTS_CA_BUNDLE=…` before the program starts.
os.environ["SSL_CERT_FILE"] = os.environ["REQUESTS_CA_BUNDLE"] = "shop-ca.pem"
print(urllib.request.urlopen(url).status)
print(httpx.get(url, verify=ssl.create_default_context()).status_code)
print(requests.get(url, timeout=5).status_code)
