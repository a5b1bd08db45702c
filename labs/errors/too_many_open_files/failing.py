import resource
from pathlib import Path

resource.setrlimit(resource.RLIMIT_NOFILE, (40, 40))
Path("price.txt").write_text("20")
prices = []


# region read
def read_price():
    file = open("price.txt")
    prices.append(file)
    return file.read()


# endregion read
for _ in range(50):
    price = read_price()
print(price)
