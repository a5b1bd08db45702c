from server import url

# region get
import requests
from requests.adapters import HTTPAdapter
from urllib3.util import Retry

session = requests.Session()
retry = Retry(total=3, backoff_factor=0.5)
session.mount("https://", HTTPAdapter(max_retries=retry))
# endregion get
print(session.get(url, verify="cert.pem", timeout=5).status_code)
