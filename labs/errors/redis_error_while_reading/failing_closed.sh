source ./own_server.sh
export REDIS_URL=redis://localhost:$PORT/0
python listen.py 2>&1 | the_end
