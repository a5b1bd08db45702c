python -c "from tasks import share; share.delay(20, 0)"
source ./worker.sh --pool=solo
until_logged "raised unexpected"
sleep 0.3
grep -A 30 "raised unexpected" worker.log
