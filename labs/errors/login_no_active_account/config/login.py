from config.settings import *

INSTALLED_APPS += ["rest_framework.authtoken"]
SIMPLE_JWT = {"SIGNING_KEY": "a-secret-of-at-least-32-bytes-here"}
