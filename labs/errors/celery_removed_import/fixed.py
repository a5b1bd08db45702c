# region import
from celery import shared_task


@shared_task
def send_receipt(order_id):
    return order_id


# endregion import
print(send_receipt(7))
