source ./untidy.sh
ruff check --isolated --no-cache --select W --output-format concise cart.py end.py
