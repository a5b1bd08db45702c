from client import api, tokens

response = api.post("/token/refresh/", {"refresh": tokens["access"]})
print(response.status_code, response.content.decode())
