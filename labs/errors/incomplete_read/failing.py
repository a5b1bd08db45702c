import cut
import requests

url = cut.serve(cuts=1)
# region get
report = requests.get(url, timeout=10).content
# endregion get
print(len(report))
