source ./place.sh
psql --quiet -c "CREATE DATABASE test_$PGDATABASE"
python manage.py test stocktests
