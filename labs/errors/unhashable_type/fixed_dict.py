orders = [{"id": 1}, {"id": 2}, {"id": 1}]
# region fix
unique = {order["id"]: order for order in orders}.values()
# endregion fix
print(list(unique))
