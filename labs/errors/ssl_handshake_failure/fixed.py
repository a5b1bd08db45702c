import requests
import serve

port = serve.port("ECDHE-RSA-AES256-GCM-SHA384:AES256-SHA256")
print(requests.get(f"https://localhost:{port}/orders/", verify="cert.pem", timeout=5))
