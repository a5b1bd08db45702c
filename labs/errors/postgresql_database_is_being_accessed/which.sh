source ./busy.sh
# region which
psql -c "SELECT pid, usename, application_name, state FROM pg_stat_activity WHERE datname = 'shop'"
# endregion which
