mypy --cache-dir=/dev/null cart_fixed.py
