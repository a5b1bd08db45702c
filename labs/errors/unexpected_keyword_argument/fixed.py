def ship(order, *, address):
    return f"Order {order} goes to {address}"


# region fix
print(ship(1042, address="12 Hill Road"))
# endregion fix
