mv stock_tests_fixed.py test_stock.py
pytest
