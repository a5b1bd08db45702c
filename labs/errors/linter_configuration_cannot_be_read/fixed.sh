printf 'line-length = 100\n' > ruff.toml
ruff check shop.py
flake8 --config setup_fixed.cfg shop.py
mkdir -p orders/api
touch orders/api/__init__.py orders/api/views.py
echo 'import orders.api.views' > main.py
mypy --config-file mypy_fixed.ini main.py orders/api/views.py
