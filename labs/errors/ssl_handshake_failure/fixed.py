import requests
import serve

# region port
port = serve.port("ECDHE-RSA-AES256-GCM-SHA384:AES256-SHA256")
# endregion port
print(requests.get(f"https://localhost:{port}/orders/", verify="cert.pem", timeout=5))
