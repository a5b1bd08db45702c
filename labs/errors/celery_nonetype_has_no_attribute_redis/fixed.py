from celery import Celery

app = Celery("shop", broker="redis://localhost:6379/0")
print(app.connection_for_write().transport.driver_type)
