SETTINGS="--requirepass lamp"
source ./own_server.sh
export REDIS_URL=redis://localhost:$PORT/0
python connect.py 2>&1 | the_end
redis-cli ping
