name = "lamp"
# region fix
print(f'{{"name": "{name}"}}')
# endregion fix
