mv tasks_fixed.py tasks.py
source ./worker.sh --pool=solo
python ask.py
