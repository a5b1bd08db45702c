python -c "from tasks import send_receipt; print('sent as', type(send_receipt.delay(7)).__name__)"
run-until succeeded worker.log python -m celery -A tasks worker --pool=solo --loglevel=INFO --without-gossip --without-mingle
grep -o "Connected to amqp\|succeeded" worker.log
