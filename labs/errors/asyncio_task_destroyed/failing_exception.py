import asyncio


async def send_receipt(order):
    raise ConnectionError("the mail server is down")


# region fix
async def place_order(order):
    asyncio.create_task(send_receipt(order))
    await asyncio.sleep(0)
    print("Placed", order)


# endregion fix
asyncio.run(place_order(1042))
