DJANGO_SETTINGS_MODULE=config.jwt python other_key.py
