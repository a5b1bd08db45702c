from visitor import show, token_in, visitor

page = visitor.get("/pay/")
# Signing in, in another tab, has given the browser a new token.
visitor.cookies["csrftoken"] = "a" * 32
show(visitor.post("/pay/", {"csrfmiddlewaretoken": token_in(page)}))
show(visitor.post("/pay/", headers={"X-CSRFToken": token_in(page)}))
