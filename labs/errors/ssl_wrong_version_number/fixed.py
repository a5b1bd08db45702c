import requests
import serve

port = serve.port()
# region call
orders = requests.get(f"http://127.0.0.1:{port}/orders/", timeout=5)
# endregion call
print(orders.status_code)
