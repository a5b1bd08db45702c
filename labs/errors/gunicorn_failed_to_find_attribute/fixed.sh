gunicorn --check-config shop.wsgi:application && echo "It boots."
