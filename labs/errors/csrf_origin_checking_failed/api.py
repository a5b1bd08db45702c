from visitor import sign_in, visitor

sign_in()
visitor.get("/pay/")
token = visitor.cookies["csrftoken"].value
sent = {"Origin": "http://localhost:5173", "X-CSRFToken": token}
print(visitor.post("/api/pay/", headers=sent).content.decode())
