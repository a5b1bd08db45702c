source ./base.sh
docker run --rm base gunicorn shop.wsgi
