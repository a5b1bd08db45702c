from prometheus_client import Counter, Gauge

# region names
orders_total = Counter("orders_total", "Orders placed")
orders_waiting = Gauge("orders_waiting", "Orders in the queue")
# endregion names
print(orders_total, orders_waiting)
