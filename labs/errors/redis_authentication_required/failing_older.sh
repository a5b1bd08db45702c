SETTINGS="--requirepass lamp"
source ./own_server.sh
# As redis-py did up to 7: the older protocol.
export REDIS_URL=redis://localhost:$PORT/0?protocol=2
python connect.py 2>&1 | the_end
