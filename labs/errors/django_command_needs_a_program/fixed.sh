# region fixed
python manage.py dumpdata shop.product --output products.json
# endregion fixed
cat products.json
