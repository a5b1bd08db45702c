from celery.schedules import crontab

# region schedule
every_night = crontab(minute=0, hour=0)
# endregion schedule
print(every_night)
