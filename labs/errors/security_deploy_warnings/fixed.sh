export DJANGO_SETTINGS_MODULE=settings_fixed
# region check
export SECRET_KEY=$(python -c 'from django.core.management.utils import get_random_secret_key as key; print(key())')
python manage.py check --deploy
# endregion check
