pytest all_tests.py
