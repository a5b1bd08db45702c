from datetime import datetime

# region fix
print(datetime.strptime("30.11.2026 14:05", "%Y-%m-%d %H:%M"))
# endregion fix
