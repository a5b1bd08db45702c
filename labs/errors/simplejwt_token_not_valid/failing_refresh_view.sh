DJANGO_SETTINGS_MODULE=config.jwt python refresh_view.py
