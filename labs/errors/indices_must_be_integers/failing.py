# region fix
products = [{"name": "lamp"}, {"name": "mug"}]
print(products["name"])
# endregion fix
