def ship(order, *, address):
    return f"Order {order} goes to {address}"


# region fix
print(ship(1042, "12 Hill Road"))
# endregion fix
