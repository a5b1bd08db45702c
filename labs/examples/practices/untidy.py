"""Nine lines that run, and that no linter likes."""
# ruff: noqa - what is wrong with them is the lesson.
# fmt: off

# region untidy
import sys, json
def load_ids(fileName, seen=[]):
    l = open(fileName)
    try:
        for o in json.load(l):
            if not o["id"] in seen: seen.append(o["id"])
    except:
        pass
    return  seen
# endregion untidy
