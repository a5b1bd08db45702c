# region fix
def price(amount, currency, discount=0):
    return f"{amount - discount} {currency}"


print(price(20, "EUR", currency="EUR"))
# endregion fix
