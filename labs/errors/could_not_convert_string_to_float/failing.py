# region fix
price = float("€ 39,90")
print(price)
# endregion fix
