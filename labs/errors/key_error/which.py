import json

order = json.loads('{"id": 1042, "product": "lamp"}')
print(list(order))
