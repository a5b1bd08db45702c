python manage.py migrate --verbosity 0
# region which
psql -c "\d shop_order"
# endregion which
