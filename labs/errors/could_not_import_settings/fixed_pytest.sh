cat > pytest.ini <<'END'
[pytest]
DJANGO_SETTINGS_MODULE = config.settings
pythonpath = .
END
pytest test_shop.py
