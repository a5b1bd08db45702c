# region fix
def first_product(orders):
    return orders[0]["product"] if orders else None


# endregion fix
print(first_product([{"product": "lamp"}]))
print(first_product([]))
