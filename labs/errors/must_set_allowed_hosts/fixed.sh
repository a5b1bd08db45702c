export DJANGO_SETTINGS_MODULE=settings_fixed
run-until "^Quit the server" server.log python -u manage.py runserver --noreload 127.0.0.1:0
cat server.log
