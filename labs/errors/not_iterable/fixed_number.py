products = ["lamp", "mug"]
# region fix
for place, product in enumerate(products):
    print(place, product)
# endregion fix
