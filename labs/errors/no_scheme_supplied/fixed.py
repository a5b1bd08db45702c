import requests
import serve
from requests.adapters import HTTPAdapter

HTTPAdapter.send = serve.usual(HTTPAdapter.send)
# region call
api = "https://stock.example.com"
answer = requests.get(f"{api}/orders/", timeout=5)
# endregion call
print(answer.status_code)
