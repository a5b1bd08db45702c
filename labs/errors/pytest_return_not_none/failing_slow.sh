pytest --no-header --timeout 0.5 test_slow.py
