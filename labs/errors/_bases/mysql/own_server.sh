# Starts MariaDB in a throwaway folder, reached by its socket alone, and stops it when the script ends.
# From here on, `mysql` asks this server, as root and without a password.
# shellcheck shell=bash
stop_server() {
  kill "$(cat "$FOLDER/pid")" 2> /dev/null
  while kill -0 "$SERVER" 2> /dev/null; do sleep 0.05; done
  rm -rf "$FOLDER"
}

mysql() {
  command mariadb --no-defaults --socket "$FOLDER/socket" --user root "$@"
}

FOLDER=$(mktemp -d /tmp/labs-XXXXXX)
mariadb-install-db --no-defaults --datadir="$FOLDER/data" --user="$(id -un)" \
  --auth-root-authentication-method=normal > "$FOLDER/install.log" 2>&1
timeout -s KILL 50 mariadbd --no-defaults --datadir="$FOLDER/data" --user="$(id -un)" \
  --socket="$FOLDER/socket" --pid-file="$FOLDER/pid" --skip-networking \
  > "$FOLDER/log" 2>&1 &
SERVER=$!
trap stop_server EXIT
until mysql --execute "SELECT 1" > /dev/null 2>&1; do sleep 0.05; done
