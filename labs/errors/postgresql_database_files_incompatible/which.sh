source ./own_server.sh
# region which
cat "$DATA/PG_VERSION"
postgres --version
# endregion which
