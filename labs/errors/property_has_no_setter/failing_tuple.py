from collections import namedtuple

Price = namedtuple("Price", "amount currency")
price = Price(20, "EUR")
# region fix
price.amount = 18
# endregion fix
print(price)
