import os

import requests

# region call
api = os.environ.get("API_URL", "http://stock")
print(requests.get(f"{api}/orders/", timeout=5).status_code)
# endregion call
