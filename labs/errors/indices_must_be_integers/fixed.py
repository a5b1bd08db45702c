# region fix
products = [{"name": "lamp"}, {"name": "mug"}]
for product in products:
    print(product["name"])
# endregion fix
