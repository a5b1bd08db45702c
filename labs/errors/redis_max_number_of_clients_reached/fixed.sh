SETTINGS="--maxclients 8"
source ./own_server.sh
export PORT
python - <<'PY'
import os

import redis

address = f"redis://localhost:{os.environ['PORT']}/0"
# region clients
client = redis.Redis.from_url(address)
for number in range(20):
    client.incr("visits")
    # endregion clients
print(client.get("visits"))
PY
