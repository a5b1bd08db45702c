import re

import project
from django.test import Client, override_settings

with override_settings(DEBUG=True):
    page = Client().get("/orders/7/").content.decode()
print(re.sub(r"<[^>]+>", "", re.search(r"<pre.*?</pre>", page, re.S)[0]))
