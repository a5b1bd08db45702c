numbers = [7, 8]
# region join
print(", ".join(numbers))
# endregion join
