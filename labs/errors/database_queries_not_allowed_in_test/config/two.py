from config.settings import *

DATABASES = DATABASES | {
    "replica": {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": BASE_DIR / "replica.sqlite3",
    }
}
