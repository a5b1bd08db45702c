from config.settings import BASE_DIR

# region logging
(BASE_DIR / "logs").mkdir(exist_ok=True)
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
