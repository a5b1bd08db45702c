export DJANGO_SETTINGS_MODULE=settings_failing
# region folder
mkdir static
touch static/.gitkeep
# endregion folder
python manage.py check
