ruff check --isolated --no-cache package
flake8 package
