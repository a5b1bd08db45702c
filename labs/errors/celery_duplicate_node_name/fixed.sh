export BROKER=$REDIS_URL
unset BROKER_URL
source ./workers.sh
# region fix
start one -n one@%h
start two -n two@%h
# endregion fix
python -m celery -A tasks inspect ping
