import asyncio

# region fix
loop = asyncio.new_event_loop()
answer = loop.create_future()


async def main():
    print(await answer)


asyncio.run(main())
# endregion fix
