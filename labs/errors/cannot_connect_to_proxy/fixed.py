import os

import proxy
import requests

place = proxy.start()
# region proxy
os.environ["HTTP_PROXY"] = os.environ["HTTPS_PROXY"] = f"http://ada:change-me@{place}"
# endregion proxy
print(requests.get("http://stock.example/", timeout=5).status_code)
