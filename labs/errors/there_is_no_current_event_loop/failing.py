import asyncio
import threading


async def price():
    return 7


# region thread
def work():
    loop = asyncio.get_event_loop()
    print(loop.run_until_complete(price()))
# endregion thread


thread = threading.Thread(target=work, name="Thread-1")
thread.start()
thread.join()
