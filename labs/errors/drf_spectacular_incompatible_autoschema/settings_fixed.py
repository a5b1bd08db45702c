from config.settings import *

INSTALLED_APPS += ["drf_spectacular"]
ROOT_URLCONF = "urls_api"
# region setting
REST_FRAMEWORK = {"DEFAULT_SCHEMA_CLASS": "drf_spectacular.openapi.AutoSchema"}
# endregion setting
