import project
from django.core import signing

value = signing.dumps({"order": 7}, key="the old key")
signing.loads(value)
