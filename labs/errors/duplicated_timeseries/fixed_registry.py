from prometheus_client import CollectorRegistry, Counter

# region registry
for test in range(2):
    registry = CollectorRegistry()
    orders = Counter("orders", "Orders placed", registry=registry)
    orders.inc()
    assert registry.get_sample_value("orders_total") == 1
# endregion registry
print("passed")
