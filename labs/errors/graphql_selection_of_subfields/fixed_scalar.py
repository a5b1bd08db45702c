from ask import ask

# region fix
query = "{ products { name } }"
# endregion fix
ask(query)
