# region fix
import asyncio

await asyncio.sleep(0)
# endregion fix
