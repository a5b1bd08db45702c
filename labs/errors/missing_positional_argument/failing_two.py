def ship(order, address):
    return f"Order {order} goes to {address}"


print(ship())
