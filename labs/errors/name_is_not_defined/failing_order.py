# region fix
print(total_of([40, 8]))


def total_of(prices):
    return sum(prices)


# endregion fix
