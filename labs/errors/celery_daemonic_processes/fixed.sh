mv tasks_fixed.py tasks.py
source ./worker.sh --concurrency=1
python -c "from tasks import prices; print(prices.delay(['lamp', 'desk']).get(timeout=10))"
