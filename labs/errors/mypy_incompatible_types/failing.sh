mypy --cache-dir=/dev/null cart.py
