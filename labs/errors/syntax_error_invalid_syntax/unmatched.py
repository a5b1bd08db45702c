print(3))
