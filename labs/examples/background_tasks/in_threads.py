"""A web process that hands its tasks to a thread of its own."""

import sys
import time
from concurrent.futures import ThreadPoolExecutor

from jobs import send

# region threads
background = ThreadPoolExecutor(max_workers=1)


def place(order: int, email: str) -> None:
    """Store the order, and send the receipt later, in this process."""
    background.submit(send, order, email)


# endregion threads

if __name__ == "__main__":
    for number in range(int(sys.argv[1]), int(sys.argv[2])):
        place(number, "ada@example.org")
    time.sleep(60)
