pytest --no-header test_fixture.py
