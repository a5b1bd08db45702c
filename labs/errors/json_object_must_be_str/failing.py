import json

answer = {"name": "lamp"}  # as response.json() gives it
# region fix
product = json.loads(answer)
print(product["name"])
# endregion fix
