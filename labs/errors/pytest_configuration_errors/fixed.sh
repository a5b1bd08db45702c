pytest -p no:django --no-header test_fixed.py
