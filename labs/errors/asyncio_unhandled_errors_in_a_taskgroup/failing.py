import asyncio


async def price(name):
    return {"lamp": 20}[name]


async def main():
    # region group
    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(price(name)) for name in ("lamp", "desk")]
    print([task.result() for task in tasks])
    # endregion group


asyncio.run(main())
