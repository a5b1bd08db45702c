import os

import httpx
import serve

os.environ["API_URL"] = f"http://127.0.0.1:{serve.server.server_port}"
# region call
with httpx.Client(base_url=os.environ["API_URL"]) as client:
    answer = client.get("/orders/")
# endregion call
print(answer.status_code)
