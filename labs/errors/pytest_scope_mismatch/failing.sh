pytest product_tests.py
