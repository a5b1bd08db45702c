# region version
from importlib.metadata import PackageNotFoundError, version

try:
    print(version("shop"))
except PackageNotFoundError:
    print("0 (not installed)")
# endregion version
