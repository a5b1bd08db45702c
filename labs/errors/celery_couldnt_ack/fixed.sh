# region worker
source ./worker.sh --pool=prefork --concurrency=1
# endregion worker
until_logged "succeeded"
sleep 1
grep -E "received|succeeded|CRITICAL|WARNING.*lost" worker.log
