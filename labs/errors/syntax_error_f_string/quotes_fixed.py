product = {"name": "lamp"}
# region fix
print(f"sold: {product['name']}")
# endregion fix
