printf '[mypy]\nplugins = mypy_django_plugin.main, mypy_drf_plugin.main\n' > mypy.ini
mypy --no-incremental --cache-dir=/dev/null orders.py
