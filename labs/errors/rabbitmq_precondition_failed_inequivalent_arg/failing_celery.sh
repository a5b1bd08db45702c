source ./usual_vhost.sh
python -c "
import os, kombu
with kombu.Connection(os.environ['BROKER_URL']) as connection:
    channel = connection.default_channel
    channel.queue_delete('receipts')
    channel.queue_declare('receipts', durable=True, auto_delete=False)
"
run-until "^amqp.*PRECONDITION_FAILED" worker.log python -m celery -A tasks worker --pool=solo --loglevel=ERROR
tail -n 1 worker.log
