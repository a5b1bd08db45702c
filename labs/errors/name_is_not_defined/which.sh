ruff check --isolated --select F821 --output-format concise failing*.py || true
