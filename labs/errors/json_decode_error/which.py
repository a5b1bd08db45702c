import requests

from server import ADDRESS

response = requests.get(f"{ADDRESS}/broken", timeout=5)
# region which
print(response.status_code, response.headers["Content-Type"])
print(repr(response.text[:80]))
# endregion which
