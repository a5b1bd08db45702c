parents = {"desk lamps": "lamps", "lamps": "home", "home": "desk lamps"}


# region fix
def path_of(category):
    path = []
    while category and category not in path:
        path.insert(0, category)
        category = parents.get(category)
    return path


# endregion fix
print(path_of("desk lamps"))
