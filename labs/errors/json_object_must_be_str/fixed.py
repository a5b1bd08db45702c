import json

answer = {"name": "lamp"}  # as response.json() gives it
# region fix
product = answer
print(product["name"])
# endregion fix
