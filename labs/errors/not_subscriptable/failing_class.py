class Product:
    prices = {"lamp": 40}


print(Product["lamp"])
