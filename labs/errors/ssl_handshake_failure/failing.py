import requests
import serve

# region port
port = serve.port("AES256-SHA256")
# endregion port
print(requests.get(f"https://localhost:{port}/orders/", verify="cert.pem", timeout=5))
