cp people/models_base.py people/models.py
sed -i 's/unique=True)/unique=True)\n    USERNAME_FIELD = "email"/' people/models.py
export DJANGO_SETTINGS_MODULE=settings_people
for name in is_staff has_perm has_module_perms; do
  python manage.py shell -v 0 -c "from people.models import User; User().$name" || true
done
