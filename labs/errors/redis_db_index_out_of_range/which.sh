redis-cli() { command redis-cli -u "$REDIS_URL" "$@"; }
# region which
redis-cli config get databases
# endregion which
