from visitor import show, token_in, visitor

page = visitor.get("/pay/")
show(visitor.post("/pay/", {"csrfmiddlewaretoken": token_in(page)}))
