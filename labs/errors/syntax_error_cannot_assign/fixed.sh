python dotted_fixed.py
