# region fix
def shipping(country):
    if country == "KE":
        price = 5
    elif country == "NG":
        price = 9
    return price


# endregion fix
print(shipping("KE"))
print(shipping("GH"))
