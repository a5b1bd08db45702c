from datetime import UTC, datetime

print(datetime.now(UTC) - datetime.now())
