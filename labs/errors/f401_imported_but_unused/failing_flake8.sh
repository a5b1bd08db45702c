source ./unused.sh
flake8 cart.py
