from ask import ask

# region fix
ask("{ products { name unitPrice } }")
# endregion fix
