from visitor import sign_in, visitor

sign_in()
visitor.get("/pay/")
token = visitor.cookies["csrftoken"].value
print(visitor.post("/api/pay/", headers={"X-CSRFToken": token}).content.decode())
