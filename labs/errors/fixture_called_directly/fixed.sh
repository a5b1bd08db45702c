mv cart_tests_fixed.py test_cart.py
pytest
