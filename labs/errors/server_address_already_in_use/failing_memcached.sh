source ./own_server.sh
user=$(id -un)
timeout 5 memcached -p "$PORT" -l 127.0.0.1 -u "$user" 2>&1 | sed "s/$PORT/11211/"
