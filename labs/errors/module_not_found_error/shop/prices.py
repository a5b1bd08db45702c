PRICES = {"lamp": 40, "mug": 8}
