source ./own_server.sh
redis-cli xreadgroup group workers ada streams orders '>'
redis-cli xgroup create orders workers 0
python -c "
import redis
client = redis.Redis(port=$PORT)
for wrong in (
    lambda: client.xreadgroup('workers', 'ada', {'orders': '>'}),
    lambda: client.pubsub().get_message(),
):
    try:
        wrong()
    except (redis.RedisError, RuntimeError) as error:
        kind = type(error)
        prefix = '' if kind is RuntimeError else 'redis.exceptions.'
        print(f'{prefix}{kind.__name__}: {error}')
"
