import cut
import requests

url = cut.serve(b"Transfer-Encoding: chunked\r\n\r\n", b"400\r\n" + b"x" * 512)
print(len(requests.get(url, timeout=10).content))
