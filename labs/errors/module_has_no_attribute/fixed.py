import datetime

# region fix
print(datetime.datetime.strptime("2026-11-30", "%Y-%m-%d"))
# endregion fix
