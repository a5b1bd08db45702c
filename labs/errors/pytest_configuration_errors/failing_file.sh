pytest -c missing.ini
