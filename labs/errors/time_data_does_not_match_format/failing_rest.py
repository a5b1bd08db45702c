from datetime import datetime

# region fix
print(datetime.strptime("2026-11-30T14:05:00Z", "%Y-%m-%d"))
# endregion fix
