source ./busy.sh
# region fix
dropdb --force shop
# endregion fix
psql -tA -c "SELECT datname FROM pg_database"
