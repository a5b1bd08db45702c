order = {"id": 1042, "note": None}
# region fix
print("gift" in order["note"])
# endregion fix
