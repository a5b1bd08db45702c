"""Read request logs from standard input and print what deserves a look."""

import json
import sys

# region trouble
for line in sys.stdin:
    entry = json.loads(line)
    if entry["event"] != "request":
        continue
    if entry["status"] >= 500 or entry["queries"] > 50:
        print(entry["status"], entry["queries"], "queries", entry["path"])
# endregion trouble
