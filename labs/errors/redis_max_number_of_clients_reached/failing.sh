SETTINGS="--maxclients 8"
source ./own_server.sh
export PORT
python - 2>&1 <<'PY' | the_end
import os

import redis

address = f"redis://localhost:{os.environ['PORT']}/0"
kept = []
# region clients
for number in range(20):
    client = redis.Redis.from_url(address)
    client.incr("visits")
    # endregion clients
    kept.append(client)
PY
redis-cli ping || true
