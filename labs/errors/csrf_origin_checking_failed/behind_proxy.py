from visitor import show, token_in, visitor

# The browser speaks HTTPS to nginx, and nginx HTTP to Django.
sent = {"Host": "shop.example.com", "X-Forwarded-Proto": "https"}
page = visitor.get("/pay/", headers=sent)
sent["Origin"] = "https://shop.example.com"
show(visitor.post("/pay/", {"csrfmiddlewaretoken": token_in(page)}, headers=sent))
