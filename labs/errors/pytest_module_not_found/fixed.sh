mv tests/price_tests.py tests/test_prices.py
cp pyproject_fixed.toml pyproject.toml
pytest
