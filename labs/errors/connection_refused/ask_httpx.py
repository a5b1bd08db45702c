import os

import httpx

answer = httpx.get(f"http://127.0.0.1:{os.environ['PORT']}/orders/", timeout=5)
print("httpx got", answer.status_code)
