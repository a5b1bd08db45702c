export DJANGO_SETTINGS_MODULE=settings_failing
{
  # region which
  python -c 'import django; django.setup()' 2>&1 | tail -n 1
  # endregion which
}
