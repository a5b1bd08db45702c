mv price_tests.py test_price.py
pytest || true
