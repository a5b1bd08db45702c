# region fix
from concurrent.futures import ProcessPoolExecutor


def double(number):
    return number * 2


def main():
    with ProcessPoolExecutor(1) as pool:
        print(list(pool.map(double, [20, 4])))


# endregion fix
if __name__ == "__main__":
    main()
