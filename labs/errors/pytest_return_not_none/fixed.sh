printf '[pytest]\nasyncio_default_fixture_loop_scope = function\n' > pytest.ini
pytest --no-header test_fixed.py
