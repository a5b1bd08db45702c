port=$(python free_port.py)
run-until "^Quit the server" server.log python -u manage.py runserver --noreload "$port"
cat server.log
