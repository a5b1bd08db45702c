cp conftest_failing.py conftest.py
pytest -q 2>&1 | grep ValueError: | cut -c 1-160
