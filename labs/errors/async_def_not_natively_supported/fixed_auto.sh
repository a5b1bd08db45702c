mv stock_tests.py test_stock.py
cp pyproject_fixed.toml pyproject.toml
pytest
