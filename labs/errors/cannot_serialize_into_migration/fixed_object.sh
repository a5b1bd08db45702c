python manage.py startapp papers
cp models_object_fixed.py papers/models.py
echo 'INSTALLED_APPS += ["papers"]' >> config/settings.py
python manage.py makemigrations papers
