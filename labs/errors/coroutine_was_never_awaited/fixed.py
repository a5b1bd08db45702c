import asyncio


async def send_receipt(order):
    await asyncio.sleep(0)
    print("Receipt sent for", order)


# region fix
async def place_order(order):
    print("Placed", order)
    await send_receipt(order)


# endregion fix
asyncio.run(place_order(1042))
