DJANGO_SETTINGS_MODULE=config.trusting python frontend.py
DJANGO_SETTINGS_MODULE=config.trusting python api.py
