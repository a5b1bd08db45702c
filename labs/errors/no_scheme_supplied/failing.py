import requests

# region call
api = "stock.example.com"
answer = requests.get(f"{api}/orders/", timeout=5)
# endregion call
