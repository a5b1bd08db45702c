source ./own_server.sh
stop_server
export REDIS_URL=redis://localhost:$PORT/0
python connect.py 2>&1 | the_end
redis-cli ping || true
python -c "from tasks import send_receipt; send_receipt.delay(7)" 2>&1 | the_end
run-until "^Trying again" worker.log celery -A tasks worker --pool=solo --loglevel=ERROR --without-gossip --without-mingle
grep -A 1 "Cannot connect" worker.log | head -n 2
