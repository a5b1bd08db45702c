import asyncio


async def send_receipt(order):
    await asyncio.sleep(0.1)
    print("Receipt sent for", order)


# region fix
async def place_order(order):
    async with asyncio.TaskGroup() as tasks:
        tasks.create_task(send_receipt(order))
        print("Placed", order)


asyncio.run(place_order(1042))
# endregion fix
