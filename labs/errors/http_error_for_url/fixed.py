import requests
from shop_api import api

token = "change-me"
# region call
headers = {"Authorization": f"Bearer {token}"}
answer = requests.get(f"{api}/orders/", headers=headers, timeout=5)
answer.raise_for_status()
# endregion call
print(answer.json())
