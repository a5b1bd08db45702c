from prometheus_client import REGISTRY, Counter

# region counter
orders = Counter("orders", "Orders placed")


def place_order():
    orders.inc()


# endregion counter
place_order()
place_order()
print(REGISTRY.get_sample_value("orders_total"))
