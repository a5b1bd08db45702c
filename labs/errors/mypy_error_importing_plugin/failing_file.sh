printf '[mypy]\nplugins = ./plugins/shop.py\n' > mypy.ini
mypy --no-incremental --cache-dir=/dev/null orders.py
