unset PGDATABASE
source ./forgotten.sh
# region fresh
rm db.sqlite3
python manage.py migrate
# endregion fresh
