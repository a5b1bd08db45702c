import inspect


def ship(order, address):
    return f"Order {order} goes to {address}"


# region which
print(inspect.signature(ship))
# endregion which
