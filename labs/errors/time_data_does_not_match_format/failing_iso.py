from datetime import datetime

print(datetime.fromisoformat("30.11.2026"))
