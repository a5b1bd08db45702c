import json

from shop_api import lamp, place_order


def show(data):
    print(json.dumps(place_order(data), separators=(",", ":")))
