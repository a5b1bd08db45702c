from ask import ask

# region fix
query = '{ product(name: "lamp") { name } }'
# endregion fix
ask(query)
