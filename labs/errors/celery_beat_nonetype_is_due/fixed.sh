run-until "beat: Starting" beat.log celery -A tasks_fixed beat --loglevel=INFO
grep -o "beat: Starting" beat.log
