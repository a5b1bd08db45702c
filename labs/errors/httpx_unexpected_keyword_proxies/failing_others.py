import httpx

for make in (
    lambda: httpx.AsyncClient(proxies=None),
    lambda: httpx.AsyncClient(app=None),
    lambda: httpx.Client(app=None),
):
    try:
        make()
    except TypeError as error:
        print(f"TypeError: {error}")
