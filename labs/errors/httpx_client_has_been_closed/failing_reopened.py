import httpx

client = httpx.Client()
for _ in range(2):
    with client:
        print("open")
