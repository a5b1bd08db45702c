SETTINGS="--maxmemory 3mb"
source ./own_server.sh
export REDIS_URL=redis://localhost:$PORT/0
python fill.py > /dev/null 2>&1 || true
# region which
redis-cli info memory | grep -E "^(used_memory|maxmemory)(_human|_policy)"
# endregion which
