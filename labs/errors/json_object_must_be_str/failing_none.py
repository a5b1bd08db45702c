import json

cache = {}
# region fix
cart = json.loads(cache.get("cart"))
print(cart)
# endregion fix
