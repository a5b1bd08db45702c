pytest -p no:django --no-header test_shop.py
