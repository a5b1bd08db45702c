python frontend.py
