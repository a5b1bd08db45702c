def save(name, **fields):
    return {"name": name, **fields}


sent = {"name": "Lamp", "price": 20}
# region fix
print(save(name="Desk lamp", **sent))
# endregion fix
