redis-cli -u "$REDIS_URL" set cart:7 lamp,mug > /dev/null
exec > >(sed -u "s#$REDIS_URL##") 2>&1
# region which
redis-cli -u "$REDIS_URL" type cart:7
# endregion which
