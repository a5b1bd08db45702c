mv stock_tests.py test_stock.py
pytest
