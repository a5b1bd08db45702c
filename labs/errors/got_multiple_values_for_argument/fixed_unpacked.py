def save(name, **fields):
    return {"name": name, **fields}


sent = {"name": "Lamp", "price": 20}
# region fix
print(save(**{**sent, "name": "Desk lamp"}))
# endregion fix
