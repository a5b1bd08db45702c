import requests
from shop_api import api

# region call
answer = requests.get(f"{api}/orders/", timeout=5)
answer.raise_for_status()
# endregion call
print(answer.json())
