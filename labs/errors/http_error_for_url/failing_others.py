import subprocess
from urllib.request import urlopen

import httpx
from shop_api import api

subprocess.run(["curl", "-sS", "--fail", f"{api}/orders/"], check=False)
for path in ("orders", "broken"):
    try:
        httpx.get(f"{api}/{path}/").raise_for_status()
    except httpx.HTTPStatusError as error:
        print(f"httpx.HTTPStatusError: {error}")
urlopen(f"{api}/orders/")
