import os
from urllib.request import urlopen

with urlopen(f"http://127.0.0.1:{os.environ['PORT']}/orders/") as answer:
    print("urllib got", answer.status)
