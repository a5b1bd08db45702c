# Starts PostgreSQL on a free port with a throwaway cluster, and stops it when
# the script ends. Before you source it you may set:
#   HOST_AUTH, LOCAL_AUTH  how pg_hba.conf lets clients in (scram-sha-256, trust)
#   SETTINGS               further options of the server, as in `-c fsync=off`
# It sets PORT, DATA and SOCKETS; `admin` is psql as the superuser.
# In what is printed, the free port is called 5432 and the folder by its usual name.
# shellcheck shell=bash
shopt -s nullglob
for folder in /usr/lib/postgresql/*/bin; do PATH="$folder:$PATH"; done
shopt -u nullglob

as_postgres() {
  if [ "$(id -u)" = 0 ]; then
    setpriv --reuid postgres --regid "$(id -g postgres)" --init-groups "$@"
  else
    "$@"
  fi
}

free_port() {
  python -c 'import socket; s = socket.create_server(("127.0.0.1", 0)); print(s.getsockname()[1])'
}

admin() {
  psql --no-psqlrc --quiet -h "$SOCKETS" -p "$PORT" -U postgres "$@"
}

server_is_up() {
  [ -S "$SOCKETS/.s.PGSQL.$PORT" ] && pg_isready -q -U postgres -h "$SOCKETS" -p "$PORT"
}

# Runs the server for at most 50 seconds; `start_server` again after a stop.
start_server() {
  # shellcheck disable=SC2086 # options are words
  as_postgres timeout -s INT 50 postgres -D "$DATA" -p "$PORT" -h 127.0.0.1 \
    -k "$SOCKETS" -c fsync=off ${SETTINGS:-} >> "$SOCKETS/postgresql.log" 2>&1 &
  SERVER=$!
}

wait_for_server() {
  for _ in $(seq 200); do
    if server_is_up; then return; fi
    sleep 0.05
  done
  cat "$SOCKETS/postgresql.log"
  exit 1
}

stop_server() {
  if [ -f "$DATA/postmaster.pid" ]; then
    kill -s "${1:-INT}" "$(head -n 1 "$DATA/postmaster.pid")" 2> /dev/null || true
  fi
  wait "$SERVER" 2> /dev/null || true
}

clean_up() {
  stop_server QUIT
  rm -rf "$SOCKETS"
}

PORT=$(free_port)
SOCKETS=$(mktemp -d /tmp/labs-XXXXXX)
DATA=$SOCKETS/data
if [ "$(id -u)" = 0 ]; then chown postgres "$SOCKETS"; fi
chmod 755 "$SOCKETS"
trap clean_up EXIT
as_postgres initdb --pgdata "$DATA" --username=postgres --encoding=UTF8 --no-sync \
  --auth-host="${HOST_AUTH:-scram-sha-256}" --auth-local="${LOCAL_AUTH:-trust}" > "$SOCKETS/initdb.log" 2>&1 \
  || { cat "$SOCKETS/initdb.log"; exit 1; }
start_server
wait_for_server
exec > >(sed -u "s/\b$PORT\b/5432/g; s#$SOCKETS/data#/var/lib/postgresql/data#g; s#$SOCKETS#/var/run/postgresql#g") 2>&1
