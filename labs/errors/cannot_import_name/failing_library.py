# region fix
from collections import Mapping

# endregion fix
print(isinstance({"lamp": 40}, Mapping))
