DJANGO_SETTINGS_MODULE=config.jwt python user_gone.py
