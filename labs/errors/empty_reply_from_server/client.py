import sys
import urllib.request


import requests

get = {"requests": requests.get, "urllib": urllib.request.urlopen}
get[sys.argv[1]](f"http://127.0.0.1:{sys.argv[2]}/")
