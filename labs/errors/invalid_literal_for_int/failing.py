# region fix
def quantity_of(form):
    return int(form["quantity"])


# endregion fix
print(quantity_of({"quantity": "2"}))
print(quantity_of({"quantity": "2 lamps"}))
