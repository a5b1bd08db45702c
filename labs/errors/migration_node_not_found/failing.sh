source ./deleted.sh
python manage.py migrate
