cat > tidy.py <<'END'
import json
import sys


# region read
def read(path):
    try:
        data = json.loads(path)
    except json.JSONDecodeError:
        return None
    if data is None or data["open"]:
        return "closed"
    return data


# endregion read
print(read(sys.argv[0]))
END
# region check
flake8 tidy.py
# endregion check
ruff check --isolated --no-cache --select E4,E7,F,I tidy.py
