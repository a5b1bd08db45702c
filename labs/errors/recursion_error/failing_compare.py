def nest(levels):
    category = []
    for _ in range(levels):
        category = [category]
    return category


print(nest(100_000) == nest(100_000))
