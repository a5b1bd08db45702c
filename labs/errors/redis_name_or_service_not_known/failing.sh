source ./own_server.sh
export REDIS_URL=redis://redis:$PORT/0
python connect.py 2>&1 | the_end
redis-cli -h redis ping || true
