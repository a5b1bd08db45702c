products = ["lamp", "mug"]
# region fix
for place in len(products):
    print(place, products[place])
# endregion fix
