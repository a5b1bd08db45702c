from prometheus_client import Counter

orders = Counter("orders", "Orders placed")
