# region fix
body = '{"name": "lamp"}'
print(body["name"])
# endregion fix
