# region version
from importlib.metadata import version

print(version("shop"))
# endregion version
