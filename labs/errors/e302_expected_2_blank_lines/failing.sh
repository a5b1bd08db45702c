source ./untidy.sh
flake8 cart.py end.py steps.py tabs.py late.py || true
flake8 --select W503,W504 sums.py
