cd shop
python -m gunicorn --bind 127.0.0.1:0 wsgi.py
