port=$(python -c 'import socket; s = socket.create_server(("127.0.0.1", 0)); print(s.getsockname()[1])')
run-until "^Quit the server" server.log python -u manage.py runserver --noreload "$port"
sed "s/$port/8000/" server.log
