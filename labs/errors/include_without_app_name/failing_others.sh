python find.py urls_twice shop:orders
