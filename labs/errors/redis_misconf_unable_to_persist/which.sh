source ./cannot_save.sh
# region which
redis-cli info persistence | grep last_bgsave_status
redis-cli config get dir
# endregion which
tail -n 2 "$FOLDER/redis.log" | sed 's/^[0-9]*:/4711:/'
