mv tasks_fixed.py tasks.py
source ./worker.sh --concurrency=1
python ask.py
