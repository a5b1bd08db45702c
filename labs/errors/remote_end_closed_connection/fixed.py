import flaky
import requests
from requests.adapters import HTTPAdapter
from urllib3 import Retry

url = flaky.serve()
# region session
session = requests.Session()
session.mount("http://", HTTPAdapter(max_retries=Retry(3, backoff_factor=0.2)))
print(session.get(url, timeout=5).json())
# endregion session
