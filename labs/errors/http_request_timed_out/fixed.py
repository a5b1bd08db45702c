import requests
import slow

url = slow.server()
# region call
orders = requests.get(url, timeout=(3, 20))  # to connect, to read
# endregion call
print(orders.status_code)
