mv price_tests_fixed.py test_price.py
pytest
