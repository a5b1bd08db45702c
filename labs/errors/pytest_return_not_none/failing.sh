pytest --no-header test_failing.py
