source ./place.sh
psql --quiet -c "ALTER ROLE $role CREATEDB"
PGUSER=$role PGPASSWORD=orrery-77 python manage.py test stocktests
