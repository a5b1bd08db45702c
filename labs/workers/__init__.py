"""Real Celery workers that may be killed, and a look into the queues they serve."""
