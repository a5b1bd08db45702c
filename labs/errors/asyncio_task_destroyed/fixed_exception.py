import asyncio


async def send_receipt(order):
    raise ConnectionError("the mail server is down")


# region fix
async def place_order(order):
    receipt = asyncio.create_task(send_receipt(order))
    print("Placed", order)
    try:
        await receipt
    except ConnectionError as error:
        print("No receipt:", error)


# endregion fix
asyncio.run(place_order(1042))
