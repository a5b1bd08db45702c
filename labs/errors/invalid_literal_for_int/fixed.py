# region fix
def quantity_of(form):
    try:
        return int(form["quantity"])
    except ValueError:
        return None


# endregion fix
print(quantity_of({"quantity": "2"}))
print(quantity_of({"quantity": "2 lamps"}))
