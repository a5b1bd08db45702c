source ./broken.sh
sed -i '1i from decimal import Decimal\n\n' cart.py
flake8 cart.py && ruff check --isolated --no-cache cart.py
