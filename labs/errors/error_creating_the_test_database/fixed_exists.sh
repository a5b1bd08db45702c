source ./place.sh
psql --quiet -c "CREATE DATABASE test_$PGDATABASE"
# region drop
dropdb "test_$PGDATABASE"
python manage.py test stocktests
# endregion drop
