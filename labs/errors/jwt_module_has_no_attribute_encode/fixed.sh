echo '"""My helpers for tokens."""' > tokens.py
python sign.py
