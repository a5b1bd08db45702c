python declare_fixed.py
