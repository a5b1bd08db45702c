import json

# region fix
with open("rates.json") as file:
    rates = json.load(file)
# endregion fix
print(rates["KES"])
