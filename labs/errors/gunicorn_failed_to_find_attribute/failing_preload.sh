python -m gunicorn --preload --bind 127.0.0.1:0 shop.wsgi:app
