pytest --ds=mysite.settings test_shop.py
