# region fix
import sys

name = sys.argv[1] if len(sys.argv) > 1 else "lamp"
print("ordered:", name)
# endregion fix
