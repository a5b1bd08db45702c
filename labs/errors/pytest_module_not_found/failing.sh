mv tests/price_tests.py tests/test_prices.py
pytest
