prices = [40, 8)
