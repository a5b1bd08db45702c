query = {}
# region fix
page = int(query.get("page"))
print(page)
# endregion fix
