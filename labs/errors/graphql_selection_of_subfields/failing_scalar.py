from ask import ask

# region fix
query = "{ products { name { first } } }"
# endregion fix
ask(query)
