python find.py urls_fixed shop:orders
