source ./broken.sh
flake8 cart.py
