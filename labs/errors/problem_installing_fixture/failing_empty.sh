python manage.py migrate -v 0
: > shop/fixtures/empty.json
python manage.py loaddata empty
