from visitor import show, token_in, visitor

page = visitor.get("/pay/", secure=True)
field = {"csrfmiddlewaretoken": token_in(page)}
show(visitor.post("/pay/", field, secure=True))
elsewhere = {"Referer": "https://shop.example.com/pay/"}
show(visitor.post("/pay/", field, secure=True, headers=elsewhere))
