from ask import ask

query = "query ($order: OrderInput!) { total(order: $order) }"
# region fix
ask(query, ordr={"product": "lamp", "quantity": 2})
# endregion fix
