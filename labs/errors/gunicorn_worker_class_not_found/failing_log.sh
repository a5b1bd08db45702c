gunicorn --access-logfile logs/access.log app:application
