DJANGO_SETTINGS_MODULE=config.jwt python refresh_sent.py
