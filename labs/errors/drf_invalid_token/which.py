import api

from rest_framework.authtoken.models import Token

# region which
sent = "9944b09199c62bcf9418ad846dd0e4bbdfc6ee4b"  # From the request.
print(Token.objects.filter(key=sent).exists(), len(sent), repr(sent))
# endregion which
assert api
