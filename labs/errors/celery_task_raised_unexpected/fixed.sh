mv tasks_fixed.py tasks.py
python -c "from tasks import share; share.delay(20, 0)"
source ./worker.sh --pool=solo
until_logged "succeeded"
