import json

order = json.loads('{"quantity": "2", "shipping": 5}')
# region fix
print(order["shipping"] + order["quantity"])
# endregion fix
