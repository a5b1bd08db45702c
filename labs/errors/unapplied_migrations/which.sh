# region which
python manage.py showmigrations --plan | grep "\[ \]" | head -4
# endregion which
