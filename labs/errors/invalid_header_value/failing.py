import requests

user = 12345
token = "change-me\n"  # as read from a file
# region headers
headers = {"X-User-Id": user, "Authorization": f"Bearer {token}"}
# endregion headers
request = requests.Request("GET", "http://localhost:8000/orders/", headers=headers)
print(request.prepare().headers["X-User-Id"])
