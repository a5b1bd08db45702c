import requests
import slow

requests.get(slow.silent(), timeout=1)
