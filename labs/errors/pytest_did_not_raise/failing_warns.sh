pytest --no-header test_warns.py
