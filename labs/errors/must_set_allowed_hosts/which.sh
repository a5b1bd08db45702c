export DJANGO_SETTINGS_MODULE=settings_failing
# region which
python manage.py shell -v 0 -c "
from django.conf import settings
print(settings.DEBUG, settings.ALLOWED_HOSTS, settings.SETTINGS_MODULE)"
# endregion which
