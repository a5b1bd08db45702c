source ./serve.sh
gunicorn config.wsgi:application --bind "127.0.0.1:$port" &
ask
