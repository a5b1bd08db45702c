export BROKER=$REDIS_URL
unset BROKER_URL
source ./workers.sh
start one
start two
python -m celery -A tasks inspect ping
