from prometheus_client import Counter, Gauge

# region names
orders_total = Counter("orders_total", "Orders placed")
orders = Gauge("orders", "Orders in the queue")
# endregion names
