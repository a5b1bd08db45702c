echo '"""My first steps with Redis."""' > redis.py
python ask.py
