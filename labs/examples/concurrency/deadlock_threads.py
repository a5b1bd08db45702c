"""Two threads that take two locks in opposite orders."""

import faulthandler
import threading

LOCKS = {"mug": threading.Lock(), "tee": threading.Lock()}
met = threading.Barrier(2)


def move(source: str, target: str) -> None:
    """Hold both shelves, and move a piece."""
    with LOCKS[source]:
        met.wait()  # both threads hold one lock
        with LOCKS[target]:
            print(f"moved {source} to {target}")


faulthandler.dump_traceback_later(1, exit=True)
for way in (("mug", "tee"), ("tee", "mug")):
    threading.Thread(target=move, args=way).start()
