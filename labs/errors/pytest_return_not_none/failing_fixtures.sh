pytest --no-header test_fixtures.py
