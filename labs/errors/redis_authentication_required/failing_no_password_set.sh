source ./own_server.sh
export REDIS_URL=redis://:lamp@localhost:$PORT/0?protocol=2
python connect.py 2>&1 | the_end
redis-cli -a lamp --no-auth-warning ping
