# Django's development server on a free port that is called 8000 in what is printed.
# shellcheck shell=bash
PORT=$(python -c 'import socket; s = socket.create_server(("127.0.0.1", 0)); print(s.getsockname()[1])')
export DJANGO_SETTINGS_MODULE=own_settings PORT
(timeout -s INT 25 python manage.py runserver --noreload "$PORT" > server.log 2>&1 &)
until (: > "/dev/tcp/127.0.0.1/$PORT") 2> waiting.log; do sleep 0.1; done
