python manage.py sqlmigrate shop 0007
