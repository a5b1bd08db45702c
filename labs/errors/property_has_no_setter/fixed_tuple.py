from collections import namedtuple

Price = namedtuple("Price", "amount currency")
price = Price(20, "EUR")
# region fix
price = price._replace(amount=18)
# endregion fix
print(price)
