import importlib
import logging.config
import sys

logging.config.dictConfig(importlib.import_module(sys.argv[1]).LOGGING)
logging.info("started")
