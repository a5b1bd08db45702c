unset PGDATABASE
source ./forgotten.sh
# region which
python manage.py showmigrations shop
# endregion which
