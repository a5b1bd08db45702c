import requests

proxies = {"https": "http://127.0.0.1:9"}
requests.get("https://stock.example/", timeout=5, proxies=proxies)
