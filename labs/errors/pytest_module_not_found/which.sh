echo 'import sys; print(sys.path[:2])' > tests/test_where.py
pytest -q -s || true
python -m pytest -q -s || true
