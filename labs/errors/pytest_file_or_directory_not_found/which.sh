mv tests/orders.py tests/test_orders.py
# region which
pytest --collect-only -q
# endregion which
