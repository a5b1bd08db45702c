import requests
import secure

url = secure.serve()
# region get
print(requests.get(url, verify="certificate.pem", timeout=5).status_code)
# endregion get
