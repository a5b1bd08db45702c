from celery.schedules import crontab

print(crontab(minute="0"))
