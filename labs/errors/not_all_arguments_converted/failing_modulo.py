count = "7"
# region modulo
print("odd" if count % 2 else "even")
# endregion modulo
