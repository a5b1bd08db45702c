pytest --no-header test_marks.py
