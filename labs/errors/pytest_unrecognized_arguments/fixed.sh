mv price_tests.py test_prices.py
# In an environment with pytest-xdist.
pytest -n 2
