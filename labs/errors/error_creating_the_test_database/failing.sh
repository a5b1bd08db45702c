source ./place.sh
PGUSER=$role PGPASSWORD=orrery-77 python manage.py test stocktests
