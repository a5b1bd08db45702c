import time

import project
from django.core import signing

value = signing.dumps({"order": 7})
time.sleep(0.1)
signing.loads(value, max_age=0)
