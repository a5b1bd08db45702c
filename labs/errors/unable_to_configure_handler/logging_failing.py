from config.settings import BASE_DIR

# region logging
LOGGING = {
    "version": 1,
    "handlers": {
        "file": {
            "class": "logging.FileHandler",
            "filename": BASE_DIR / "logs" / "shop.log",
        },
    },
    "root": {"handlers": ["file"], "level": "INFO"},
}
# endregion logging
