# The app has no model of that name any more.
export DJANGO_SETTINGS_MODULE=settings_fixed
sed -i 's/"Item"/"Article"/' stock/migrations/0001_initial.py
sed -i 's/Item/Article/' stock/models.py reviews/models.py
python manage.py migrate stock
python manage.py migrate reviews 0001 --fake
python manage.py migrate
