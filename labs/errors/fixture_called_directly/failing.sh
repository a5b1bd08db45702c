mv cart_tests.py test_cart.py
pytest
