python page.py urls_failing /orders/7/
