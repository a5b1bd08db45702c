import json

# region fix
orders = json.loads('[{"id": 1042}]')
print(orders[0].get("id"))
# endregion fix
