mv product_tests_fixed.py test_products.py
pytest
