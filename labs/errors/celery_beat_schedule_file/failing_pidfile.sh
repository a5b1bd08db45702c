timeout 20 celery -A tasks beat --pidfile /home/ada/nowhere/beat.pid 2>&1 | tail -n 1
