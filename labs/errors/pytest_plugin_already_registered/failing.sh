cp conftest_failing.py conftest.py
pytest -q 2>&1 | grep -A 1 ValueError | cut -c 1-160
