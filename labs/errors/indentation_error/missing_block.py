# region fix
def price_of(name):
prices = {"lamp": 40}
return prices[name]
# endregion fix
