import asyncio


# region fix
from contextlib import asynccontextmanager


@asynccontextmanager
async def connection():
    yield "connected"


# endregion fix
async def main():
    async with connection() as state:
        print(state)


asyncio.run(main())
