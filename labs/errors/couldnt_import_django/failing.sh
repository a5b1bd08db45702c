django-admin startproject mysite
cd mysite
# -S: without the packages of any environment
python -S manage.py runserver
