count = "7"
# region modulo
print("odd" if int(count) % 2 else "even")
# endregion modulo
