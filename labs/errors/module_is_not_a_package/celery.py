print("My notes on Celery")
