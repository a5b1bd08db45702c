"""The same two threads; both take the locks in the order of their names."""

import faulthandler
import threading

LOCKS = {"mug": threading.Lock(), "tee": threading.Lock()}


# region fixed
def move(source: str, target: str) -> None:
    """Hold both shelves, always in the same order, and move a piece."""
    first, second = sorted((source, target))
    with LOCKS[first], LOCKS[second]:
        print(f"moved {source} to {target}")


# endregion fixed

faulthandler.dump_traceback_later(1, exit=True)
for way in (("mug", "tee"), ("tee", "mug")):
    threading.Thread(target=move, args=way).start()
