from shop_server import url

import requests

print(requests.get(url, timeout=5).json())
