from visitor import show, token_in, visitor

visitor.get("/pay/")
page = visitor.get("/pay/?form=without.html")
show(visitor.post("/pay/", {"csrfmiddlewaretoken": token_in(page)}))
