from datetime import datetime

# region fix
print(datetime.strptime("30.11.2026 14:05", "%d.%m.%Y %H:%M"))
# endregion fix
