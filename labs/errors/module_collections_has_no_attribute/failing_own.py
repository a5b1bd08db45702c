# region own
from collections import MutableMapping
# endregion own

print(issubclass(dict, MutableMapping))
