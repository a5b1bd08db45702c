# region which
python manage.py shell -v 0 -c "from django.conf import settings; print(settings.SETTINGS_MODULE)"
grep -rn "STRIPE" --include="*.py" config || echo "not in the settings"
# endregion which
