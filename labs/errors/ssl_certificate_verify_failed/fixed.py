from shop_server import url

import requests

# region fix
print(requests.get(url, timeout=5, verify="shop-ca.pem").json())
# endregion fix
