pip install django
