product = ("lamp", 40)
print(product[2])
