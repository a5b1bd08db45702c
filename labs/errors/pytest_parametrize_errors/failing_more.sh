pytest --no-header test_number.py test_default.py test_spelling.py test_twice.py
