from config.settings import *

INSTALLED_APPS += ["events"]
