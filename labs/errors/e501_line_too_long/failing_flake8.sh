source ./long.sh
flake8 cart.py
