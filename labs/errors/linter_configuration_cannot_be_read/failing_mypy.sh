printf '[mypy]\nstrcit = True\n' > mypy.ini
mypy shop.py || true
printf '[mypy]\nplugins = mypy_django_plugin.main\n' > mypy.ini
mypy shop.py || true
rm mypy.ini
mkdir -p orders/api
touch orders/api/__init__.py orders/api/views.py
echo 'import orders.api.views' > main.py
mypy --config-file= main.py orders/api/views.py
