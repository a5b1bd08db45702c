python remember.py
