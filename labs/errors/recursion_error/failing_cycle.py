parents = {"desk lamps": "lamps", "lamps": "home", "home": "desk lamps"}


# region fix
def path_of(category):
    parent = parents.get(category)
    return ([*path_of(parent)] if parent else []) + [category]


# endregion fix
print(path_of("desk lamps"))
