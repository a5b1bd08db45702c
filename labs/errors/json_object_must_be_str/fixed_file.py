import json

with open("shop.json", "w") as file:
    json.dump({"name": "lamp"}, file)
# region fix
with open("shop.json", encoding="utf-8") as file:
    print(json.load(file))
# endregion fix
