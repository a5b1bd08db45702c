mv tasks_fixed.py tasks.py
source ./worker.sh --pool=solo
python -c "from tasks import charge; charge.delay(7)"
until_logged "ConnectError: "
grep "raised unexpected" worker.log
