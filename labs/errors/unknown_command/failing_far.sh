python manage.py import_products
