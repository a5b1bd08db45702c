pytest --no-header test_yield.py
