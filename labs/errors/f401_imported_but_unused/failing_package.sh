mkdir shop
echo "from .cart import total" > shop/__init__.py
echo "def total(prices): return sum(prices)" > shop/cart.py
ruff check --isolated --no-cache shop
