from config.behind_proxy import *

# region proxy
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
# endregion proxy
