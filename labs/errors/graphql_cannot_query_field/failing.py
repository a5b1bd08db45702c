from ask import ask

# region fix
query = "{ products { name unit_price } }"
# endregion fix
ask(query)
ask("{ products { name weight } }")
