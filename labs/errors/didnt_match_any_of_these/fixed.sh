python page.py urls_fixed /orders/7/
