from ask import ask

query = "query ($order: OrderInput!) { total(order: $order) }"
# region fix
ask(query, order={"product": "lamp", "quantity": "2"})
# endregion fix
ask(query, order={"product": "lamp"})
ask(query, order={"product": "lamp", "quantity": 2, "gift": True})
