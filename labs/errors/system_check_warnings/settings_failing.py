from config.settings import *

CACHES = {
    "default": {
        "BACKEND": "django.core.cache.backends.filebased.FileBasedCache",
        "LOCATION": "cache",
    },
    "files": {
        "BACKEND": "django.core.cache.backends.filebased.FileBasedCache",
        "LOCATION": BASE_DIR / "static" / "cache",
    },
}
STATICFILES_DIRS = [BASE_DIR / "static"]
TEMPLATES[0]["OPTIONS"] = {"string_if_invalid": 7}
FILE_UPLOAD_TEMP_DIR = "/no/such/folder"
