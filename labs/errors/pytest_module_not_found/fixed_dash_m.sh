mv tests/price_tests.py tests/test_prices.py
# region fix
python -m pytest
# endregion fix
