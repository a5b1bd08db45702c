import asyncio
import threading


async def send(order):
    print(f"receipt {order} sent")


# region thread
def on_message(loop, order):
    asyncio.create_task(send(order))


# endregion thread


async def main():
    loop = asyncio.get_running_loop()
    thread = threading.Thread(target=on_message, args=(loop, 7))
    thread.start()
    await asyncio.to_thread(thread.join)


asyncio.run(main())
