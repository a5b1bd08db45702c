mypy --strict --config-file= --no-error-summary totals.py
