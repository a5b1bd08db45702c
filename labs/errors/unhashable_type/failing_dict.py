orders = [{"id": 1}, {"id": 2}, {"id": 1}]
# region fix
unique = set(orders)
# endregion fix
print(unique)
