import requests
from shop_api import api

requests.get(f"{api}/broken/", timeout=5).raise_for_status()
