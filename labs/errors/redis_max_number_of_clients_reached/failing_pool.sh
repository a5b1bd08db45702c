source ./own_server.sh
export PORT
python - 2>&1 <<'PY' | the_end
import os

import redis

client = redis.Redis.from_url(f"redis://localhost:{os.environ['PORT']}/0", max_connections=1)
with client.pubsub() as channel:
    channel.subscribe("orders")
    client.ping()
PY
