# region program
import argparse

parser = argparse.ArgumentParser(prog="import_prices.py")
parser.add_argument("file")
parser.add_argument("--count", type=int, default=1)
parser.add_argument("--format", choices=["csv", "json"])
options = parser.parse_args()
# endregion program
print(options.file, options.count)
