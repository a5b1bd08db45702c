printf '[pytest]\n' > pytest.ini
pytest -W default test_fixed.py
