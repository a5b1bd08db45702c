numbers = [7, 8]
# region join
print(", ".join(str(number) for number in numbers))
# endregion join
