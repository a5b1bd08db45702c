python -m unittest test_unittest.py
