echo 'REST_FRAMEWORK = {"PAGE_SIZE": 10}' >> config/settings.py
python manage.py check
