# A module in which the linters find much.
cat > findings.py <<'END'
from json import *


# region read
def read(path):
    try:
        data = loads(path)
    except:
        return None
    size = len(data)
    if data == None or data["open"] == True:
        return f"closed"
    l = data
    return l


# endregion read
def read(path):
    if not "lamp" in path:
        pick = lambda part: part
        return pick(path)
    if type(path) == str: return path


import sys
import json

print(sys.path, json)
END
