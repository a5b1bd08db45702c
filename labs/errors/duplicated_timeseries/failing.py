from prometheus_client import Counter


# region counter
def place_order():
    orders = Counter("orders", "Orders placed")
    orders.inc()


# endregion counter
place_order()
place_order()
