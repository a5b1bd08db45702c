import http.client
import urllib.request

import cut
import httpx

for get in (lambda url: urllib.request.urlopen(url).read(), httpx.get):
    try:
        get(cut.serve())
    except (http.client.HTTPException, httpx.HTTPError) as error:
        kind = type(error)
        print(f"{kind.__module__}.{kind.__name__}: {error}")
