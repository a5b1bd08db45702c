# What a beat that was killed left behind; its number belongs to another process now.
echo $$ > celerybeat.pid
timeout 10 celery -A tasks beat --pidfile=celerybeat.pid | tail -n 3
