python manage.py startapp shop-api || true
python manage.py startapp email || true
django-admin startproject my-shop || true
django-admin startproject test || true
django-admin startproject || true
mkdir stock && django-admin startproject stock || true
django-admin startproject config . || true
mkdir 2orders && python manage.py startapp orders 2orders || true
python manage.py startapp orders apps/orders
