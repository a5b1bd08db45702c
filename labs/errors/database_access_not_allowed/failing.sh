mv product_tests.py test_products.py
pytest
