django-admin startproject mysite
cd mysite
# region fix
python manage.py check
# endregion fix
