mkdir shop/templatetags
touch shop/templatetags/__init__.py
printf 'from django import template\nfrom cart import total\n\nregister = template.Library()\n' > shop/templatetags/prices.py
python manage.py check
