SETTINGS="--maxmemory 3mb"
source ./own_server.sh
export REDIS_URL=redis://localhost:$PORT/0
# region fix
redis-cli config set maxmemory-policy allkeys-lru
# endregion fix
python fill.py
