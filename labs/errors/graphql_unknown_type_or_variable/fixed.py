from shop_schema import ask

# region fix
query = "query Lamp($id: Int!) { product(id: $id) { name } }"
# endregion fix
ask(query, id=1)
