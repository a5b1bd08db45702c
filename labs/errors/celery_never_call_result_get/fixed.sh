mv tasks_fixed.py tasks.py
source ./worker.sh --concurrency=2
python -c "from tasks import start; print(start(7).get(timeout=10))"
