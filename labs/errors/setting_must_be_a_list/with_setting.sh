# with_setting 'LINE': runs the check with one more line in the settings.
with_setting() {
  printf 'from config.settings import *\n%s\n' "$1" > changed.py
  DJANGO_SETTINGS_MODULE=changed python manage.py "${2:-check}" 2>&1 | grep ': \|^System' | grep -v HINT | tail -n 3
}
