from datetime import datetime

# region fix
print(datetime.fromisoformat("2026-11-30T14:05:00Z"))
# endregion fix
