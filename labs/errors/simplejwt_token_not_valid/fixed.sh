DJANGO_SETTINGS_MODULE=config.jwt python refreshed.py
