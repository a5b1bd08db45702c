import asyncio
import threading


async def price():
    return 7


# region thread
def work():
    print(asyncio.run(price()))
# endregion thread


thread = threading.Thread(target=work, name="Thread-1")
thread.start()
thread.join()
