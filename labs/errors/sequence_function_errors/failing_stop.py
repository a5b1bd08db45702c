def first(rows):
    yield next(iter(rows))


list(first([]))
