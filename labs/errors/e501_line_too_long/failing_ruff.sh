source ./long.sh
ruff check --isolated --no-cache --select E501 --output-format concise cart.py || true
ruff check --isolated --no-cache --select E501 cart.py
