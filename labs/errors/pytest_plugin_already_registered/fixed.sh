cp conftest_fixed.py conftest.py
pytest -q -p no:cacheprovider | head -n 1
