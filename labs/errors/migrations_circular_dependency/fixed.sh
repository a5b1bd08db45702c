cp first_fixed.py crew/migrations/0001_initial.py
cp second.py crew/migrations/0002_member_desk.py
export DJANGO_SETTINGS_MODULE=settings_two
python manage.py migrate --verbosity 0
python manage.py showmigrations crew stock
