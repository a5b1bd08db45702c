python shop/read_rates.py
