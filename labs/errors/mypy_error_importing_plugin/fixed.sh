printf '[mypy]\npython_version = 3.11\n' > mypy.ini
mypy --no-incremental --cache-dir=/dev/null orders.py
