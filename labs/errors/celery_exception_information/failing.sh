source ./worker.sh --concurrency=1
python -c "from tasks import charge; print(charge.delay(7).get(timeout=10))" || true
