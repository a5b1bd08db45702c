import os

import proxy
import requests

place = proxy.start()
# region proxy
os.environ["HTTP_PROXY"] = os.environ["HTTPS_PROXY"] = f"http://{place}"
# endregion proxy
requests.get("https://stock.example/", timeout=5)
