# region fix
def total(prices):
    result = sum(prices)
return result


# endregion fix
print(total([40, 8]))
