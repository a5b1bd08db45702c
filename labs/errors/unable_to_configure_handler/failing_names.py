import logging.config
import traceback


def show(**settings):
    try:
        logging.config.dictConfig({"version": 1, **settings})
    except ValueError as error:
        print("".join(traceback.format_exception(error)).strip())


show(root={"handlers": ["file"]})
show(loggers={"shop": {"handlers": ["file"]}})
show(formatters={"json": {"()": "pythonjsonlogger.json.JsonFormatter"}})
show(filters={"debug": {"()": "shop.filters.Debug"}})
show(handlers={"file": {"class": "logging.FileHandlr"}})
