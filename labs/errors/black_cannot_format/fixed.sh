ruff format --isolated prices_fixed.py
