from config.settings import *
from config.settings import BASE_DIR

# region settings
DATABASES = {
    "default": {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": BASE_DIR / "db.sqlite3",
        "OPTIONS": {
            "transaction_mode": "IMMEDIATE",
            "timeout": 20,  # seconds; the default is 5
        },
    }
}
# endregion settings
