import requests
import slow

url = slow.server()
# region call
orders = requests.get(url, timeout=1)
# endregion call
print(orders.status_code)
