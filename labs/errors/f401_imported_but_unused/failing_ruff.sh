source ./unused.sh
ruff check --isolated --no-cache cart.py || true
ruff check --isolated --no-cache --output-format concise cart.py
