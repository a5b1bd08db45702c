python find.py urls_failing shop:orders
