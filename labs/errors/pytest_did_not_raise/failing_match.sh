pytest --no-header test_match.py
