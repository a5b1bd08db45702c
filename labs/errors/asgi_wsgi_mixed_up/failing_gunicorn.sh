source ./serve.sh
gunicorn config.asgi:application --bind "127.0.0.1:$port" &
ask
