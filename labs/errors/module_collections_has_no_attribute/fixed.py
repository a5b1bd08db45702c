# region own
from collections.abc import MutableMapping
# endregion own

print(issubclass(dict, MutableMapping))
