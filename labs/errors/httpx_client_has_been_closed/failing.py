import httpx

transport = httpx.MockTransport(lambda request: httpx.Response(200))
# region get
with httpx.Client(transport=transport) as client:
    print(client.get("http://localhost/orders/").status_code)
print(client.get("http://localhost/products/").status_code)
# endregion get
