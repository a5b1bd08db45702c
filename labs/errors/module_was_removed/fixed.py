# region fix
from importlib.metadata import version

print(version("Django"))
# endregion fix
