SETTINGS="--requirepass lamp"
source ./own_server.sh
# region fix
export REDIS_URL=redis://:lamp@localhost:$PORT/0
# endregion fix
python connect.py
