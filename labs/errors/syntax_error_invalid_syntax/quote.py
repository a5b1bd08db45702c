print("In stock)
