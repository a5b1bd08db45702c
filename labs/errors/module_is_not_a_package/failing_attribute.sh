python jwt.py
