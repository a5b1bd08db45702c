port=$(python free_port.py)
python -m http.server --bind 127.0.0.1 "$port" > other.log 2>&1 &
trap 'kill %1' EXIT
until (: > "/dev/tcp/127.0.0.1/$port") 2> waiting.log; do sleep 0.05; done
python manage.py runserver --noreload "$port"
