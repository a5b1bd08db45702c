source ./worker.sh --pool=solo
python -c "from tasks import charge; charge.delay(7)"
until_logged "MaxRetriesExceededError: "
sed -n '/received/,$p' worker.log
