import os

import redis
from redis.backoff import ExponentialBackoff
from redis.retry import Retry

# region client
client = redis.Redis.from_url(
    os.environ["REDIS_URL"],
    retry=Retry(ExponentialBackoff(), 5),
    health_check_interval=30,
)
# endregion client
events = client.pubsub()
events.subscribe("orders")
print(events.get_message(timeout=1))
client.client_kill_filter(_type="pubsub")  # As a restart of the server does.
print(events.get_message(timeout=1))
