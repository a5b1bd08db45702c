from settings_live import *
from settings_live import STORAGES

# region test
STORAGES["staticfiles"] = {
    "BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"
}
# endregion test
