echo '"""My helpers for tokens."""' > jwt.py
python -c "import jwt; print(jwt.decode('a.b.c', 'key'))"
