import json

# region fix
print(json.loads('{"price": 40}'))
# endregion fix
