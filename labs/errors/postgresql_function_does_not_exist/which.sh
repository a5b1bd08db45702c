psql() { command psql -q "$DATABASE_URL" "$@"; }
# region which
psql -c "\df round"
# endregion which
