DJANGO_SETTINGS_MODULE=config.jwt python expired.py
