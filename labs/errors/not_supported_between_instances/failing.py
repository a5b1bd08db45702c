sent = {"number": "12"}
# region fix
if sent["number"] > 10:
    print("ask for a discount")
# endregion fix
