import requests

requests.get("localhost:8000/orders/", timeout=5)
