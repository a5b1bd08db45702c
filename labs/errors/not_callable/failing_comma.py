# region fix
ORDERS = [
    ("lamp", 2)
    ("mug", 1),
]
# endregion fix
print(ORDERS)
