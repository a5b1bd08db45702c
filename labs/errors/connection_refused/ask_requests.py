import os

import requests

answer = requests.get(f"http://127.0.0.1:{os.environ['PORT']}/orders/", timeout=5)
print("requests got", answer.status_code)
