mkdir -p reviews one/stock two/stock
touch reviews/__init__.py
cat > reviews/apps.py <<'END'
from django.apps import AppConfig


class ReviewsConfig(AppConfig):
    name = "reviews"


class Nameless(AppConfig):
    pass


class Plain:
    pass
END
for app in reviews.apps.ReviewConfig reviews.apps.Nameless reviews.apps.Plain stock; do
  printf 'from config.settings import *\nINSTALLED_APPS = ["%s"]\n' "$app" > changed.py
  PYTHONPATH=one:two DJANGO_SETTINGS_MODULE=changed python manage.py check 2>&1 | tail -n 1
done
