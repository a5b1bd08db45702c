import requests

from server import ADDRESS

# region fix
response = requests.get(f"{ADDRESS}/broken", timeout=5)
print(response.json())
# endregion fix
