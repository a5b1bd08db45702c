from ask import ask

# region fix
query = """
query ($id: Int!) {
  product(id: $id) { name }
}
"""
# endregion fix
ask(query, id=7)
