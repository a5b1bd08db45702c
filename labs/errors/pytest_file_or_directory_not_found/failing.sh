mv tests/orders.py tests/test_orders.py
pytest test/test_orders.py || true
pytest tests/test_orders.py::test_ordr
