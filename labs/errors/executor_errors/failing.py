import os
from concurrent.futures import ProcessPoolExecutor


def work(number):
    os._exit(1)


if __name__ == "__main__":
    with ProcessPoolExecutor(1) as pool:
        print(list(pool.map(work, [1])))
