import asyncio


async def price(name):
    return {"lamp": 20}[name]


async def main():
    # region group
    try:
        async with asyncio.TaskGroup() as group:
            tasks = [group.create_task(price(name)) for name in ("lamp", "desk")]
        print([task.result() for task in tasks])
    except* KeyError as errors:
        print("no price for", [str(error) for error in errors.exceptions])
    # endregion group


asyncio.run(main())
