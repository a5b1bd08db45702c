import requests

token = "change-me\n"  # as read from a file
requests.get("http://localhost:8000/orders/", headers={"Authorization": token}, timeout=5)
