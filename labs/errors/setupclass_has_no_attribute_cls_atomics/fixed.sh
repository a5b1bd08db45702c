python manage.py test shop.product_checks_fixed
