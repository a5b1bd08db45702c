source ./own_server.sh
stop_server
try_to_start() {
  : > "$SOCKETS/postgresql.log"
  start_server
  wait "$SERVER" || true
  sed -E "s/^[0-9-]+ [0-9:.]+ UTC \[[0-9]+\]/2026-11-30 09:00:00.000 UTC [1]/" "$SOCKETS/postgresql.log"
}
# As after `chmod -R 777` on the folder of a bind mount.
as_postgres chmod 777 "$DATA"
try_to_start
as_postgres chmod 700 "$DATA"
# As when a folder with some other files is mounted in its place.
as_postgres mv "$DATA/PG_VERSION" "$DATA/PG_VERSION.old"
try_to_start
as_postgres rm "$DATA/postgresql.conf"
try_to_start
