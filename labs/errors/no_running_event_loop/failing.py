import asyncio


async def send(order):
    await asyncio.sleep(0.01)
    print(f"receipt {order} sent")


# region start
def send_all():
    tasks = [asyncio.create_task(send(order)) for order in (1, 2)]
    asyncio.gather(*tasks)


send_all()
# endregion start
