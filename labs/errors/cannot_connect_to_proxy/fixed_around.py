import os

import proxy
import requests

os.environ["HTTP_PROXY"] = "http://127.0.0.1:9"
# region around
os.environ["NO_PROXY"] = "localhost,127.0.0.1,.shop.internal"
# endregion around
print(requests.get(f"http://{proxy.start(proxy.Shop)}/", timeout=5).status_code)
