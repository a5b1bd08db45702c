import json

# region fix
orders = json.loads('[{"id": 1042}]')
print(orders.get("id"))
# endregion fix
