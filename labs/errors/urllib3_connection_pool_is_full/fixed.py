import logging
from concurrent.futures import ThreadPoolExecutor

import requests
import server

logging.basicConfig(level=logging.WARNING)
url = server.serve()
# region session
from requests.adapters import HTTPAdapter

session = requests.Session()
for scheme in ("http://", "https://"):
    session.mount(scheme, HTTPAdapter(pool_maxsize=20))
# endregion session
with ThreadPoolExecutor(max_workers=20) as pool:
    answers = list(pool.map(lambda _: session.get(url, timeout=9).status_code, range(20)))
print(len(answers), "answers")
