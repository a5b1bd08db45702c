stock = 3
if stock > 0
    print("In stock")
