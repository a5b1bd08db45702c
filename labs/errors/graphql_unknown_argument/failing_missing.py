from ask import ask

# region fix
query = "{ product { name } }"
# endregion fix
ask(query)
