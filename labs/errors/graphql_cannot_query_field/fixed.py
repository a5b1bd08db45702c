from ask import ask

# region fix
query = "{ products { name unitPrice } }"
# endregion fix
ask(query)
