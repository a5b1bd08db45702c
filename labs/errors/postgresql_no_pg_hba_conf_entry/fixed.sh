source ./strict_server.sh
export PGHOST=$SOCKETS PGPORT=$PORT
# region fix
echo "host shop shop 127.0.0.1/32 scram-sha-256" >> "$DATA/pg_hba.conf"
psql -U postgres -c "SELECT pg_reload_conf()"
# endregion fix
source ./connect_all.sh
