mv tests/orders.py tests/test_orders.py
# region fix
pytest tests/test_orders.py::test_order
# endregion fix
