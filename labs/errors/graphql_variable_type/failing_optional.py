from ask import ask

# region fix
query = """
query ($id: ID) {
  product(id: $id) { name }
}
"""
# endregion fix
ask(query, id=7)
