from ask import ask

# region fix
query = "{ products(maxPrice: 10) { name } }"
# endregion fix
ask(query)
