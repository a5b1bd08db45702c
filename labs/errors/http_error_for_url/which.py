import requests
from shop_api import api

# region which
response = requests.get(f"{api}/orders/", timeout=5)
print(response.status_code, response.text)
# endregion which
