pytest --no-header test_fixed.py
