from ask import ask

# region fix
query = "{ products(max_price: 10) { name } }"
# endregion fix
ask(query)
ask("{ products(first: 10) { name } }")
