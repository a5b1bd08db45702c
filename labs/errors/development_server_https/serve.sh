port=$(python -c "
import socket
with socket.socket() as one:
    one.bind(('127.0.0.1', 0))
    print(one.getsockname()[1])")
python manage.py migrate --verbosity 0
python -u manage.py runserver --noreload "$port" > server.log 2>&1 &
trap 'kill -INT $!; cat server.log' EXIT
for _ in $(seq 50); do
  if (echo > "/dev/tcp/127.0.0.1/$port") 2> /dev/null; then break; fi
  sleep 0.1
done
