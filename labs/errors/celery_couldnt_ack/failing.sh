# region worker
source ./worker.sh --pool=solo
# endregion worker
until_logged "Couldn't ack"
sleep 1
grep -E "received|succeeded|CRITICAL|WARNING.*lost" worker.log
