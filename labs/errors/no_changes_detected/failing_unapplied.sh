port=$(python -c "
import socket
with socket.socket() as one:
    one.bind(('127.0.0.1', 0))
    print(one.getsockname()[1])")
run-until "^Quit the server" server.log python -u manage.py runserver --noreload "$port"
cat server.log
