from ask import ask

# region fix
query = "{ products }"
# endregion fix
ask(query)
