import asyncio


async def send(order):
    await asyncio.sleep(0.01)
    print(f"receipt {order} sent")


# region start
async def send_all():
    tasks = [asyncio.create_task(send(order)) for order in (1, 2)]
    await asyncio.gather(*tasks)


asyncio.run(send_all())
# endregion start
