import sys

from shop.prices import PRICES

print("Average price:", sum(PRICES.values()) / len(PRICES), file=sys.stderr)
