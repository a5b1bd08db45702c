import httpx

# region client
client = httpx.Client(proxy="http://proxy.example:3128")
# endregion client
print(client.is_closed)
