import json

order = json.loads('{"id": 1042, "product": "lamp"}')
# region fix
print(order["note"])
# endregion fix
