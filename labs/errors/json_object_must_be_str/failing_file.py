import json

with open("shop.json", "w") as file:
    json.dump({"name": "lamp"}, file)
# region fix
print(json.load("shop.json"))
# endregion fix
