redis-cli() { command redis-cli -u "$REDIS_URL" --no-raw "$@"; }
redis-cli set visits none > set.log
# region which
redis-cli get visits
# endregion which
