import re

# region fix
print(re.findall("\d+", "order 7 of 12"))
# endregion fix
