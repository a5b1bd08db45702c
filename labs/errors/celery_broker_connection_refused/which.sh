exec > >(sed -u "s#$BROKER_URL#amqp://guest:guest@localhost:5672//#; s/:[0-9]*\/labs[_a-z0-9]*/:5672\/\//; s/127.0.0.1/localhost/") 2>&1
# region which
python -m celery -A tasks report
# endregion which
