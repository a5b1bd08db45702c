import json

cache = {}
# region fix
stored = cache.get("cart")
cart = json.loads(stored) if stored is not None else []
print(cart)
# endregion fix
