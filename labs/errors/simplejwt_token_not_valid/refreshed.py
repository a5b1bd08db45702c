from client import api, get_orders, tokens

# region refresh
response = api.post("/token/refresh/", {"refresh": tokens["refresh"]})
get_orders(response.json()["access"])
# endregion refresh
