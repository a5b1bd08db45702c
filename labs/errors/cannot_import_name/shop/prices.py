PRICES = {"lamp": 40, "mug": 8}


def price_of(name):
    return PRICES[name]
