import httpx

httpx.get("/orders/")
