DJANGO_SETTINGS_MODULE=shop.settings pytest test_shop.py
