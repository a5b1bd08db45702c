ruff format --isolated prices.py
