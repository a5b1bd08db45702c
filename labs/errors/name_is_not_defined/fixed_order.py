# region fix
def total_of(prices):
    return sum(prices)


print(total_of([40, 8]))
# endregion fix
