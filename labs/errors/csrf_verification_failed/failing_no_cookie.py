from visitor import show, visitor

show(visitor.post("/pay/"))
