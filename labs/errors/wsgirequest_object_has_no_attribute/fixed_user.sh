python greet.py
