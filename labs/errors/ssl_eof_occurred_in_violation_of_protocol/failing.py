from server import url

# region get
import requests

session = requests.Session()
# endregion get
print(session.get(url, verify="cert.pem", timeout=5).status_code)
