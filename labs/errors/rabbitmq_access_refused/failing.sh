BROKER_URL=${BROKER_URL/guest:guest/shop:wrong}
python -c "from tasks import send_receipt; send_receipt.delay(7)" || true
run-until "^amqp.*ACCESS_REFUSED" worker.log python -m celery -A tasks worker --pool=solo --loglevel=ERROR
grep "ACCESS_REFUSED" worker.log | tail -n 2
