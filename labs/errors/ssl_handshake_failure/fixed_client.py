import ssl

import requests
import serve

port = serve.port("AES256-SHA256")
address = f"https://localhost:{port}/"


# region fix
class OldCiphers(requests.adapters.HTTPAdapter):
    def init_poolmanager(self, *args, **kwargs):
        context = ssl.create_default_context(cafile="cert.pem")
        context.set_ciphers("DEFAULT:AES256-SHA256")
        super().init_poolmanager(*args, ssl_context=context, **kwargs)


session = requests.Session()
session.mount(address, OldCiphers())
# endregion fix
session.verify = "cert.pem"
print(session.get(f"{address}orders/", timeout=5))
