# The names that pytest looks for.
mv tests/orders/fixtures.py tests/orders/conftest.py
mv tests/orders/order_tests.py tests/orders/test_orders.py
mv tests/customers/customer_tests.py tests/customers/test_customers.py
