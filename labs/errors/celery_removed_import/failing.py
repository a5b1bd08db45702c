# region import
from celery.task import task


@task
def send_receipt(order_id):
    return order_id


# endregion import
