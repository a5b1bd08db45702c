query = {}
# region fix
page = int(query.get("page") or 1)
print(page)
# endregion fix
