cart = None
cart.note = "Gift"
