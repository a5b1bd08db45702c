cp people/models_failing.py people/models.py
cp settings_people.py settings_backend.py
echo 'AUTHENTICATION_BACKENDS = ["shop.backends.EmailBackend"]' >> settings_backend.py
sed -i 's/REQUIRED_FIELDS = .*/REQUIRED_FIELDS = []/' people/models.py
DJANGO_SETTINGS_MODULE=settings_backend python manage.py check
