class Order:
    def of(self, key: "Key" | int):
        return key


print(Order().of(7))
