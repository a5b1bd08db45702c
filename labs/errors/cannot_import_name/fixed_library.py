# region fix
from collections.abc import Mapping

# endregion fix
print(isinstance({"lamp": 40}, Mapping))
