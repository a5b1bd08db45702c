# Starts Redis on a free port in a throwaway folder, and stops it when the script ends.
# Before you source it you may set SETTINGS: further options, as in `--requirepass lamp`.
# It sets PORT; in what is printed, the free port is called 6379.
# shellcheck shell=bash
free_port() {
  python -c 'import socket; s = socket.create_server(("127.0.0.1", 0)); print(s.getsockname()[1])'
}

# Runs the server for at most 50 seconds.
start_server() {
  # shellcheck disable=SC2086 # options are words
  (timeout -s KILL 50 redis-server --port "$PORT" --bind 127.0.0.1 --dir "$FOLDER" \
    --pidfile "$FOLDER/pid" --save "" ${SETTINGS:-} >> "$FOLDER/redis.log" 2>&1 &)
  until redis-cli -p "$PORT" ping > /dev/null 2>&1; do sleep 0.05; done
}

# SIGKILL: a server that cannot save its data does not end when asked to.
stop_server() {
  local pid
  pid=$(cat "$FOLDER/pid" 2> /dev/null) || return 0
  rm -f "$FOLDER/pid"
  while kill -s KILL "$pid" 2> /dev/null; do sleep 0.05; done
}

clean_up() {
  stop_server
  rm -rf "$FOLDER"
}

PORT=$(free_port)
FOLDER=$(mktemp -d /tmp/labs-XXXXXX)
trap clean_up EXIT
start_server
# From here on, `redis-cli` alone asks this server.
redis-cli() {
  command redis-cli -p "$PORT" "$@"
}
exec > >(sed -u "s/\b$PORT\b/6379/g; s#$FOLDER#/var/lib/redis#g") 2>&1

the_end() {
  awk '/^[A-Za-z0-9_.]+Error: / { kept = "" } NF { kept = kept $0 "\n" } END { printf "%s", kept }'
}
