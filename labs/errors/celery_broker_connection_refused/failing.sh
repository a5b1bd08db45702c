# A port that nobody listens on; in what is printed it is the usual one.
BROKER_URL=amqp://guest:guest@localhost:1//
exec > >(sed -u "s/localhost:1\b/localhost:5672/") 2>&1
python -c "from tasks import send_receipt; send_receipt.delay(7)" || true
run-until "^Trying again" worker.log python -m celery -A tasks worker --pool=solo --loglevel=ERROR
grep -A 1 "Cannot connect" worker.log | head -n 2
