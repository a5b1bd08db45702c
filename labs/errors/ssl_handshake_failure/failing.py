import requests
import serve

port = serve.port("AES256-SHA256")
print(requests.get(f"https://localhost:{port}/orders/", verify="cert.pem", timeout=5))
