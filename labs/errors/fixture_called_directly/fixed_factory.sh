mv cart_tests_factory.py test_cart.py
pytest
