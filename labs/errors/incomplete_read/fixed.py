import cut
import requests

url = cut.serve(cuts=1)
# region get
for attempt in range(3):
    try:
        report = requests.get(url, timeout=10).content
        break
    except requests.exceptions.ChunkedEncodingError:
        if attempt == 2:
            raise
# endregion get
print(len(report))
