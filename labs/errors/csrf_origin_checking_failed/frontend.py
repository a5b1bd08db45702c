from visitor import show, visitor

visitor.get("/pay/")
token = visitor.cookies["csrftoken"].value
sent = {"Origin": "http://localhost:5173", "X-CSRFToken": token}
show(visitor.post("/pay/", headers=sent))
