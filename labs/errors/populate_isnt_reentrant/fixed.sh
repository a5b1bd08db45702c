DJANGO_SETTINGS_MODULE=config.settings python serve.py
