mypy --strict --config-file= totals_fixed.py
