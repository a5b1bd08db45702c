gunicorn --bind 127.0.0.1:0 shop.wsgi:app 2>&1 | grep -v INFO
