export DJANGO_SETTINGS_MODULE=settings_failing
{
  # region which
  python manage.py diffsettings | grep ^DATABASES | grep -o "'ENGINE[^}]*'NAME': '[^']*'"
  # endregion which
}
