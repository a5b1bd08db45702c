# A folder that is not there: the schedule cannot be written.
timeout 20 celery -A tasks beat --schedule /home/ada/nowhere/celerybeat-schedule > beat.log 2>&1 || true
grep "beat raised exception" beat.log
