import requests

from server import ADDRESS

# region fix
response = requests.get(f"{ADDRESS}/broken", timeout=5)
if response.ok:
    print(response.json())
else:
    print("No price:", response.status_code)
# endregion fix
