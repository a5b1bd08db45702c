python consume_fixed.py
