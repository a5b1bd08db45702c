from config.allowed import *
from corsheaders.defaults import default_headers

# region headers
CORS_ALLOW_HEADERS = [*default_headers, "x-shop"]
# endregion headers
