export DJANGO_SETTINGS_MODULE=settings_reviews
# region fix
python manage.py makemigrations reviews
python manage.py migrate
# endregion fix
