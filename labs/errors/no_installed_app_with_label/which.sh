# region which
python manage.py shell --no-imports -c "
from django.apps import apps
print([app.label for app in apps.get_app_configs()])"
# endregion which
