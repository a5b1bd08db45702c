"""Which broker does each app use? Run with RABBIT_URL set, as one deploy did."""

import os

from celery import Celery, shared_task

# region misread
asked_politely = Celery(
    "shop", broker=os.environ.get("RABBITMQ_URL"), set_as_current=False
)


@shared_task
def send_receipt(order: int) -> None:
    """Belong to the app that this process imported, if any."""


# endregion misread

if __name__ == "__main__":
    asked_politely.close()
    apps = {
        ".get() of a variable that is not set": asked_politely,
        "shared task, app never imported": send_receipt.app,
    }
    for name, app in apps.items():
        print(f"{name}:\n  {app.connection_for_write().as_uri()}")
    os.environ["CELERY_BROKER_URL"] = "amqp://shop:secret@staging/shop"
    overruled = Celery("shop", broker="amqp://shop:secret@rabbitmq/shop")
    print("broker=…rabbitmq/shop, but CELERY_BROKER_URL is set:")
    print(f"  {overruled.connection_for_write().as_uri()}")
