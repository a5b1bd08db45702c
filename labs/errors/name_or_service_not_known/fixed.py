import os

import requests
import serve

os.environ["API_URL"] = serve.address()
# region call
api = os.environ["API_URL"]  # a KeyError when nobody set it
print(requests.get(f"{api}/orders/", timeout=5).status_code)
# endregion call
