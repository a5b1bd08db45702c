# region fix
def cheap(products):
    found = [name for name, price in products if price < 10]
    print("Found", len(found))
    return found


# endregion fix
for name in cheap([("lamp", 40), ("mug", 8)]):
    print(name)
