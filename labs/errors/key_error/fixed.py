import json

order = json.loads('{"id": 1042, "product": "lamp"}')
# region fix
print(order.get("note", ""))
# endregion fix
