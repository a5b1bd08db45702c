basket = []
basket.pop()
