unset PGDATABASE
python manage.py migrate --verbosity 0
# region which
python manage.py makemigrations --check --dry-run || true
python manage.py showmigrations shop
# endregion which
