# region fix
import asyncio
from unittest.mock import MagicMock

send_receipt = MagicMock()


async def place_order(order):
    await send_receipt(order)
    print("Placed", order)


# endregion fix
asyncio.run(place_order(1042))
