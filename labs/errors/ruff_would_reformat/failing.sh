source ./unformatted.sh
ruff format --isolated --no-cache --check cart.py
