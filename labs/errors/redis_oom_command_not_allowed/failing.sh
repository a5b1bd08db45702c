SETTINGS="--maxmemory 3mb"
source ./own_server.sh
export REDIS_URL=redis://localhost:$PORT/0
python fill.py 2>&1 | the_end
redis-cli set cart:7 lamp
