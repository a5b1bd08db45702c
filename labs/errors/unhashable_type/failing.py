# region fix
seen = set()
seen.add(["lamp", "mug"])
# endregion fix
print(seen)
