export DJANGO_SETTINGS_MODULE=settings_library
for kind in two link; do
    cp models_$kind.py library/models.py
    python manage.py check || true
done
