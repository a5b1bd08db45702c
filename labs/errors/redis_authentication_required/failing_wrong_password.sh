SETTINGS="--requirepass lamp"
source ./own_server.sh
export REDIS_URL=redis://:desk@localhost:$PORT/0
python connect.py 2>&1 | the_end
redis-cli --no-auth-warning -a desk ping
export REDIS_URL=redis://lamp@localhost:$PORT/0
python connect.py 2>&1 | the_end
