# region which
python manage.py shell -v 0 -c "from shop.backends import EmailBackend"
# endregion which
