SECRET_KEY = "only-for-this-example"
# region database
DATABASES = {
    "default": {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": "shop",
        "HOST": "localhost",
    }
}
# endregion database
