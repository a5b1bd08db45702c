import asyncio


async def send_receipt(order):
    await asyncio.sleep(0.1)
    print("Receipt sent for", order)


# region fix
async def place_order(order):
    asyncio.create_task(send_receipt(order))
    print("Placed", order)


loop = asyncio.new_event_loop()
loop.run_until_complete(place_order(1042))
loop.close()
# endregion fix
