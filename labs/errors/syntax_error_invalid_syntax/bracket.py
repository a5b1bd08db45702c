prices = {"lamp": 40, "mug": 8
total = sum(prices.values())
